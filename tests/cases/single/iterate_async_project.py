# why: asynchronous iterators and managers of the project are coroutines of their own
import time

import requests


class Pages:
    def __aiter__(self):
        return self

    async def __anext__(self):
        time.sleep(1)  # FAB101: 8, "time.sleep"
        return requests.Session()


class Connection:
    async def __aenter__(self):
        time.sleep(1)  # FAB101: 8, "time.sleep"
        return requests.Session()

    async def __aexit__(self, *exc):
        return None


class SlowStart:
    def __aiter__(self):
        time.sleep(1)
        return Pages()


async def numbers():
    time.sleep(1)  # FAB101: 4, "time.sleep"
    yield requests.Session()


async def use():
    async for page in Pages():
        page.get("u")  # FAB201: 8, "get"
    async with Connection() as session:
        session.get("u")  # FAB201: 8, "get"
    async for session in numbers():
        session.get("u")  # FAB201: 8, "get"
    [page.get("u") async for page in Pages()]  # FAB201: 5, "get"
