# why: what an async generator, a coroutine with a function by default, an iterable parameter and a wrapper are handed counts
import functools
import time
import requests
from collections.abc import Iterable, Iterator

def slow():
    time.sleep(1)

def slow_items():
    time.sleep(1)
    yield 1

async def stream(get):
    yield get()  # FAB101: 10, "blocks the event loop"

async def relay(items):
    for item in items:  # FAB101: 16, "blocks the event loop"
        yield item

async def check_it(check=lambda: None):
    check()  # FAB101: 4, "blocks the event loop"

def items() -> Iterator[int]:
    time.sleep(1)
    yield 1

async def typed(values: Iterable[int]) -> None:
    for value in values:  # FAB101: 17, "blocks the event loop"
        print(value)

async def untyped(values) -> None:
    for value in values:  # FAB101: 17, "blocks the event loop"
        print(value)

async def main() -> None:
    await typed(items())
    await untyped(items())
    await check_it(slow)
    async for _ in stream(slow):
        pass
    async for _ in relay(slow_items()):
        pass

def timed(fn):
    @functools.wraps(fn)
    async def wrapper(*args, **kwargs):
        return fn(*args, **kwargs)  # FAB201: 15, "blocks the event loop"
    return wrapper
@timed
def load(): return requests.get("x")

def timed2(name):
    def deco(fn):
        @functools.wraps(fn)
        async def wrapper(*args, **kwargs):
            return fn(*args, **kwargs)  # FAB201: 19, "blocks the event loop"
        return wrapper
    return deco
@timed2("x")
def load2(): return requests.get("x")

def timed3(fn):
    @functools.wraps(fn)
    async def wrapper(self, *args, **kwargs):
        return fn(self, *args, **kwargs)  # FAB201: 15, "blocks the event loop"
    return wrapper
class S:
    @timed3
    def load(self): return requests.get("x")

def timed4(fn):
    @functools.wraps(fn)
    async def wrapper(*args, **kwargs):
        return await fn(*args, **kwargs)
    return wrapper
@timed4
async def load4(): return 1

async def a():
    await load()
    await load2()
    await S().load()
    await load4()
