# why: unpacking keeps the types of the parts apart
import requests


def pair() -> tuple[requests.Session, dict]:
    return requests.Session(), {}


def untyped_pair():
    return requests.Session(), {}


async def literal():
    session, options = requests.Session(), {}
    session.get("u")  # FAB201: 4, "get"
    options.get("u")


async def from_call():
    session, options = pair()
    session.get("u")  # FAB201: 4, "get"
    options.get("u")


async def inferred():
    session, options = untyped_pair()
    session.get("u")  # FAB201: 4, "get"
    options.get("u")


async def index():
    pair()[0].get("u")  # FAB201: 4, "get"
    pair()[1].get("u")


async def nested():
    (session, name), count = (requests.Session(), "n"), 1
    session.get("u")  # FAB201: 4, "get"
    name.count("u")
