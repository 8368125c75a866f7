# why: loops and comprehensions bind the element type
import requests


async def loop(sessions: list[requests.Session]):
    for session in sessions:
        session.get("u")  # FAB201: 8, "get"


async def comprehension(sessions: list[requests.Session]):
    return [session.get("u") for session in sessions]  # FAB201: 12, "get"


async def values(sessions: dict[str, requests.Session]):
    for session in sessions.values():
        session.get("u")  # FAB201: 8, "get"


async def items(sessions: dict[str, requests.Session]):
    for name, session in sessions.items():
        session.get("u")  # FAB201: 8, "get"
        name.lower()


async def keys(sessions: dict[str, requests.Session]):
    for name in sessions:
        name.get("u")


async def numbered(sessions: list[requests.Session]):
    for index, session in enumerate(sessions):
        session.get("u")  # FAB201: 8, "get"
        index.bit_length()


async def lookup(sessions: dict[str, requests.Session]):
    sessions["a"].get("u")  # FAB201: 4, "get"
    sessions.get("a")
    found = sessions.get("a")
    found.get("u")  # FAB201: 4, "get"


async def literal():
    for session in [requests.Session(), requests.Session()]:
        session.get("u")  # FAB201: 8, "get"


async def sets(sessions: set[requests.Session], frozen: frozenset[requests.Session]):
    for session in sessions:
        session.get("u")  # FAB201: 8, "get"
    for session in frozen:
        session.get("u")  # FAB201: 8, "get"
