# why: closing(x) closes x where its with block ends, and an ExitStack runs then what it was given, with those arguments
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import AsyncExitStack, ExitStack, closing

import requests


class Slow:
    def close(self, wait=True):
        if wait:
            time.sleep(1)

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        time.sleep(1)


class Quick:
    def close(self):
        self.closed = True

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        self.closed = True


def slow_close(seconds):
    time.sleep(seconds)


async def closed():
    with closing(Slow()):  # FAB101: 9, "Slow.close"
        pass
    with closing(Quick()) as quick:
        print(quick)
    with closing(requests.Session()) as session:
        print(session)


async def stacked(pool: ThreadPoolExecutor, slow: Slow, quick: Quick):
    with ExitStack() as stack:
        stack.callback(slow_close, 1)  # FAB101: 8, "slow_close"
        stack.callback(slow.close)  # FAB101: 8, "Slow.close"
        stack.callback(slow.close, wait=False)
        stack.callback(quick.close)
        stack.callback(print, "done")
        stack.callback(pool.shutdown, wait=False)
        stack.callback(pool.shutdown)  # FAB102: 8, "shutdown"
        stack.push(slow)  # FAB101: 8, "Slow"
        stack.push(quick)


async def asynchronous(slow: Slow):
    async with AsyncExitStack() as stack:
        stack.callback(slow.close)  # FAB101: 8, "Slow.close"
        stack.push(slow)  # FAB101: 8, "Slow"


async def handed_on(slow: Slow):
    with ExitStack() as stack:
        stack.callback(slow.close)
        return stack.pop_all()


class Holder:
    def __init__(self):
        self.stack = ExitStack()

    async def add(self, slow: Slow, stack: ExitStack):
        self.stack.callback(slow.close)
        stack.callback(slow.close)
