# why: a list is one of `zip`'s and `max`'s iterables, and what comes out is its items
import requests


async def both(sessions: list[requests.Session], addresses: list[str], unknown, names: list[str]) -> None:
    for session, address in zip(sessions, addresses):
        session.get(address)  # FAB201: 8, "requests.Session.get"
    for name, session in zip(unknown, sessions):
        session.get(name)  # FAB201: 8, "requests.Session.get"
    for session, address, _ in zip(sessions, addresses, unknown):
        session.get(address)  # FAB201: 8, "requests.Session.get"
    for session, address, _, _ in zip(sessions, addresses, unknown, names):
        session.get(address)


async def one(sessions: list[requests.Session], first: requests.Session, second: requests.Session) -> None:
    max(sessions, key=id).get("https://example.com/1")  # FAB201: 4, "requests.Session.get"
    min(sessions, key=id, default=first).get("https://example.com/2")  # FAB201: 4, "requests.Session.get"
    min(first, second, key=id).get("https://example.com/3")  # FAB201: 4, "requests.Session.get"
    max(sessions).append("https://example.com/4")
