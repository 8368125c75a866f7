# why: a project decorator that moves the function to a thread
import asyncio
import functools
import time


def in_thread(function):
    @functools.wraps(function)
    async def wrapper(*args, **kwargs):
        return await asyncio.to_thread(function, *args, **kwargs)

    return wrapper


def in_pool(pool=None):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            return asyncio.get_running_loop().run_in_executor(pool, functools.partial(function, *args, **kwargs))

        return wrapper

    return decorate


def limited(number):
    semaphore = asyncio.Semaphore(number)

    def decorate(function):
        @functools.wraps(function)
        async def wrapper(*args, **kwargs):
            async with semaphore:
                return await asyncio.to_thread(function, *args, **kwargs)

        return wrapper

    return decorate


@in_thread
def load():
    time.sleep(1)


@in_pool()
def load_in_pool():
    time.sleep(1)


@limited(3)
def load_some():
    time.sleep(1)


async def use():
    await load()
    await load_in_pool()
    await load_some()
