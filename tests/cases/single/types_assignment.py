# why: types by assignment, in order of the statements
import requests


async def direct():
    session = requests.Session()
    session.get("u")  # FAB201: 4, "get"


async def rebound():
    session = requests.Session()
    session = {"get": 1}
    session.get("u")


async def before():
    session = {}
    session.get("u")
    session = requests.Session()
    session.get("u")  # FAB201: 4, "get"


async def branches(flag):
    if flag:
        session = requests.Session()
    else:
        session = {}
    session.get("u")  # FAB201: 4, "get"


async def chain():
    first = second = requests.Session()
    first.get("u")  # FAB201: 4, "get"
    second.post("u")  # FAB201: 4, "post"


async def conditional(flag):
    client = requests.Session() if flag else None
    client.get("u")  # FAB201: 4, "get"


async def fallback(client=None):
    client = client or requests.Session()
    client.get("u")  # FAB201: 4, "get"
