# why: a call blocks wherever in the coroutine it is evaluated
import asyncio
import time

import requests


def slow():
    time.sleep(1)
    return 1


def quick(value=None):
    return value


async def positions(items):
    quick(slow())  # FAB101: 10, "slow"
    await asyncio.sleep(slow())  # FAB101: 24, "slow"
    value = 1 + slow()  # FAB101: 16, "slow"
    values = [slow(), 1]  # FAB101: 14, "slow"
    mapping = {"a": slow()}  # FAB101: 20, "slow"
    text = f"{slow()}"  # FAB101: 14, "slow"
    if slow() == 1:  # FAB101: 7, "slow"
        pass
    while slow() != 1:  # FAB101: 10, "slow"
        pass
    assert slow()  # FAB101: 11, "slow"
    items[slow()] = value  # FAB101: 10, "slow"
    other = slow() if value else 2  # FAB101: 12, "slow"
    third = value and slow()  # FAB101: 22, "slow"
    del items[slow()]  # FAB101: 14, "slow"
    for _ in range(slow()):  # FAB101: 19, "slow"
        pass
    return values, mapping, text, other, third, requests.get("u")  # FAB201: 48, "requests.get"


async def raising():
    raise ValueError(slow())  # FAB101: 21, "slow"


async def handling():
    try:
        pass
    except ValueError:
        slow()  # FAB101: 8, "slow"
    else:
        slow()  # FAB101: 8, "slow"
    finally:
        slow()  # FAB101: 8, "slow"


async def several_lines():
    return (
        requests  # FAB201: 8, "requests.get"
        .get(  # a comment
            "u",
        )
        .json()
    )


async def yields():
    yield slow()  # FAB101: 10, "slow"


async def twice_in_a_line():
    slow(); slow()  # FAB101: 4, "slow" | FAB101: 12, "slow"
