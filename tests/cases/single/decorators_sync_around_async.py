# why: a sync wrapper around a coroutine function runs on the loop before anything is awaited
import functools
import time


def slowly(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        time.sleep(1)
        return function(*args, **kwargs)

    return wrapper


def properly(function):
    @functools.wraps(function)
    async def wrapper(*args, **kwargs):
        return await function(*args, **kwargs)

    return wrapper


@slowly
async def load():
    return 1


@properly
async def fetch():
    return 1


async def use():
    await load()  # FAB101: 10, "time.sleep"
    await fetch()
