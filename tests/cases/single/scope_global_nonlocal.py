# why: global and nonlocal reach the outer binding
import requests

client = None
other = 1


def start():
    global client
    client = requests.Session()


async def uses_global():
    client.get("u")  # FAB201: 4, "get"


async def outer():
    session = None

    def connect():
        nonlocal session
        session = requests.Session()

    connect()
    session.get("u")  # FAB201: 4, "get"


async def plain():
    other.get("u")
