# why: nodes of an OPC UA server are read and written by requests, which asyncua awaits; getting a node is none
from opcua import Client, Node

client = Client("opc.tcp://localhost:4840")


async def ask(node: Node):
    client.connect()  # FAB202: 4, "await client.connect()"
    client.get_node("ns=2;i=2").get_value()  # FAB202: 4, "await node.read_value()"
    node.set_value(1)  # FAB202: 4, "await node.write_value(...)"
    child = client.get_root_node().get_child(["0:Objects"])  # FAB202: 12, "await node.get_child(...)"
    child.get_children()  # FAB202: 4, "await child.get_children()"
    client.get_namespace_array()  # FAB202: 4, "get_namespace_array()"


async def right():
    return client.get_objects_node(), client.get_node("ns=2;i=2")
