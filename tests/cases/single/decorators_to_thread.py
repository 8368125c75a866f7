# why: a project decorator that moves the function to a thread
import asyncio
import functools
import time


def in_thread(function):
    @functools.wraps(function)
    async def wrapper(*args, **kwargs):
        return await asyncio.to_thread(function, *args, **kwargs)

    return wrapper


@in_thread
def load():
    time.sleep(1)


async def use():
    await load()
