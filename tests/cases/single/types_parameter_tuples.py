# why: an untyped parameter that gets different tuples, or a tuple and a dict, is any of them
import time

import requests


async def query():
    return 1, requests.Session()


async def unpacked(pair):
    number, session = pair
    session.get("u")  # FAB201: 4, "get"
    number.get("u")


async def indexed(pair):
    pair[1].get("u")  # FAB201: 4, "get"


async def either(found):
    found["session"].get("u")  # FAB201: 4, "get"


async def called(work):
    # One caller hands over what sleeps.
    work()  # FAB101: 4, "slow > time.sleep"


def slow():
    time.sleep(1)


async def use(empty: bool):
    await unpacked(await query())
    await indexed(await query())
    await either({"session": requests.Session()})
    await called(slow)
    if empty:
        await unpacked((None, {}))
        await indexed((None, {}))
        await either({"session": None, "name": "x"})
        await called(print)
