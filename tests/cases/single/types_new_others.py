# why: what is declared as of a class whose __new__ gives objects of other classes is of those, as what its call gives
import requests


class RestNode:
    def __init__(self, address: str):
        self.address = address

    @property
    def connected(self):
        return requests.get(self.address).ok

    def disconnect(self):
        requests.post(self.address)


class RpcNode:
    connected = True

    def disconnect(self):
        return None


class Node:
    def __new__(cls, address: str, rpc: bool):
        return RpcNode() if rpc else RestNode(address)


class QuietNode:
    def __new__(cls):
        return RpcNode()


class Single:
    _made = None

    def __new__(cls):
        if cls._made is None:
            cls._made = super().__new__(cls)
        return cls._made

    def disconnect(self):
        return None


class Derived(Single):
    def connect(self):
        requests.post("https://example.com")


nodes: dict[int, Node] = {}
quiet: dict[int, QuietNode] = {}


def drop(node: Node):
    node.disconnect()


async def use(key: int, node: Node, single: Single):
    Node("a", False).disconnect()  # FAB201: 4, "RestNode.disconnect > requests.post"
    node.disconnect()  # FAB201: 4, "RestNode.disconnect > requests.post"
    nodes[key].connected  # FAB201: 4, "RestNode.connected > requests.get"
    drop(nodes[key])  # FAB201: 4, "drop > RestNode.disconnect > requests.post"
    for each in nodes.values():
        each.disconnect()  # FAB201: 8, "RestNode.disconnect > requests.post"
    quiet[key].disconnect()
    single.disconnect()
    single.connect()  # FAB201: 4, "Derived.connect > requests.post"
