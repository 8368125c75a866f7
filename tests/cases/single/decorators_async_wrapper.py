# why: blocking code written in an async wrapper is reported there
import functools
import time


def slowly(function):
    @functools.wraps(function)
    async def wrapper(*args, **kwargs):
        time.sleep(1)  # FAB101: 8, "time.sleep"
        return await function(*args, **kwargs)

    return wrapper


@slowly
async def load():
    return 1


async def use():
    await load()
