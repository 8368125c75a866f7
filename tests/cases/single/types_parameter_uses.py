# why: an untyped parameter is of what callers pass, in whatever way the function uses it
import time
from pathlib import Path

import requests


async def save(folder, name, data):
    file = folder / name
    file.write_bytes(data)  # FAB401: 4, "write_bytes"


async def alias(session):
    client = session
    client.get("u")  # FAB201: 4, "get"


async def either(session, default):
    client = default or session
    client.get("u")  # FAB201: 4, "get"


async def conditional(session, default):
    client = session if session is not None else default
    client.get("u")  # FAB201: 4, "get"


async def first(session):
    client = session or requests
    client.get("u")  # FAB201: 4, "get"


async def unpacked(session):
    _, client = 1, session
    client.get("u")  # FAB201: 4, "get"


async def returned(session):
    return session


async def named(session):
    if client := session:
        client.get("u")  # FAB201: 8, "get"


async def listed(session):
    for client in [session]:
        client.get("u")  # FAB201: 8, "get"


async def iterated(sessions):
    for client in sessions:
        client.get("u")  # FAB201: 8, "get"


async def comprehended(sessions):
    return [client.get("u") for client in sessions]  # FAB201: 12, "get"


async def entered(session):
    with session as client:
        client.get("u")  # FAB201: 8, "get"


class Store:
    def __init__(self, url=None):
        self.url = url
        if self.url is None:
            time.sleep(1)


async def use(folder: Path):
    session = requests.Session()
    await save(folder, "x", b"")
    await alias(session)
    await either(session, None)
    await conditional(session, None)
    await first(session)
    await unpacked(session)
    (await returned(session)).get("x")  # FAB201: 4, "get"
    await named(session)
    await listed(session)
    await iterated([session])
    await comprehended([session])
    await entered(session)
    Store()  # FAB101: 4, "Store"
    Store(None)  # FAB101: 4, "Store"
    Store("u")
