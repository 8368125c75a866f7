# why: a decorator makes coroutine functions of plain ones: what its wrapper calls itself blocks, what it hands to threads does not
import asyncio
import functools
import inspect
import time

def both(fn):
    @functools.wraps(fn)
    async def wrapper(*args, **kwargs):
        if inspect.iscoroutinefunction(fn):
            return await fn(*args, **kwargs)
        return await asyncio.to_thread(fn, *args, **kwargs)
    return wrapper

@both
def slow():
    time.sleep(1)

@both
async def quick():
    return 1

def either(fn):
    if asyncio.iscoroutinefunction(fn):
        @functools.wraps(fn)
        async def wrapper(*args, **kwargs):
            return await fn(*args, **kwargs)
    else:
        @functools.wraps(fn)
        def wrapper(*args, **kwargs):
            return fn(*args, **kwargs)
    return wrapper

@either
def slow2():
    time.sleep(1)

def pooled(fn):
    async def wrapper(*args):
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(None, functools.partial(fn, *args))
    return wrapper

@pooled
def slow3():
    time.sleep(1)

def maybe(fn):
    async def wrapper(*args):
        result = fn(*args)  # FAB101: 17, "blocks the event loop"
        if inspect.isawaitable(result):
            result = await result
        return result
    return wrapper

@maybe
def slow4():
    time.sleep(1)

@maybe
async def quick4():
    return 1

def only(fn):
    async def wrapper(*args):
        is_async = asyncio.iscoroutinefunction(fn)
        if is_async:
            return await fn(*args)
        return await asyncio.to_thread(fn, *args)
    return wrapper

@only
def slow5():
    time.sleep(1)

async def main():
    await slow()
    await quick()
    slow2()  # FAB101: 4, "blocks the event loop"
    await slow3()
    await slow4()
    await slow5()


class Session:
    def __init__(self):
        time.sleep(1)

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc): ...

    @classmethod
    async def opened(cls):
        async with cls() as session:  # FAB101: 19, "Session"
            return session


def session():
    time.sleep(1)
    return Session()


async def use(factory=session):
    async with factory():  # FAB101: 15, "session"
        pass
