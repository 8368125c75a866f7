# why: ExitStack and AsyncExitStack enter what they are given
import time
from contextlib import AsyncExitStack, ExitStack, closing, contextmanager, nullcontext

import requests


@contextmanager
def slow():
    time.sleep(1)
    yield requests.Session()


@contextmanager
def quick():
    yield requests.Session()


class Lock:
    def __enter__(self):
        time.sleep(1)
        return self

    def __exit__(self, *exc):
        return None


async def stack():
    with ExitStack() as stack:
        session = stack.enter_context(slow())  # FAB101: 18, "slow"
        session.get("u")  # FAB201: 8, "get"
        stack.enter_context(Lock())  # FAB101: 8, "Lock"
        other = stack.enter_context(quick())
        other.get("u")  # FAB201: 8, "get"


async def async_stack(manager):
    async with AsyncExitStack() as stack:
        stack.enter_context(slow())  # FAB101: 8, "slow"
        stack.enter_context(quick())
        await stack.enter_async_context(manager)


async def wrappers(condition):
    with closing(requests.Session()) as session:
        session.get("u")  # FAB201: 8, "get"
    with slow() if condition else nullcontext():  # FAB101: 9, "slow"
        pass
