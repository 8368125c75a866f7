# why: the libraries that move work to threads
import time

from asgiref.sync import sync_to_async
from asyncer import asyncify
from starlette.concurrency import iterate_in_threadpool, run_in_threadpool


def slow(value=None):
    time.sleep(1)
    return value


def rows():
    time.sleep(1)
    yield 1


slow_async = sync_to_async(slow)


@sync_to_async
def decorated():
    time.sleep(1)


async def use():
    await sync_to_async(slow)(1)
    await sync_to_async(slow, thread_sensitive=False)(1)
    await asyncify(slow)(1)
    await run_in_threadpool(slow, value=1)
    await slow_async()
    await decorated()
    async for row in iterate_in_threadpool(rows()):
        print(row)
