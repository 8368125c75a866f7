# why: every name of Deluge's client that it does not have itself is a request
from deluge_client import DelugeRPCClient

client = DelugeRPCClient("localhost", 58846, "u", "p")


async def ask():
    client.connect()  # FAB204: 4, "deluge_client.DelugeRPCClient.connect()"
    client.call("core.get_torrents_status", {}, [])  # FAB204: 4, "deluge_client.DelugeRPCClient.call()"
    client.core.get_torrents_status({}, [])  # FAB204: 4, "blocks the event loop"


async def right():
    client.disconnect()
    return client.connected, client.core.get_torrents_status
