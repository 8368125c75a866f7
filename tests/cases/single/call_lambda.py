# why: a lambda or a nested function runs where it is called, not where it is written
import asyncio
import time


async def written():
    later = lambda: time.sleep(1)

    def nested():
        time.sleep(1)

    return later, nested


async def called():
    later = lambda: time.sleep(1)

    def nested():
        time.sleep(1)

    later()  # FAB101: 4, "time.sleep"
    nested()  # FAB101: 4, "time.sleep"
    (lambda: time.sleep(1))()  # FAB101: 4, "time.sleep"


async def handed_to_thread():
    def nested():
        time.sleep(1)

    await asyncio.to_thread(nested)
    await asyncio.to_thread(lambda: time.sleep(1))
    await asyncio.to_thread(lambda: nested())


async def nested_coroutine():
    async def inner():
        time.sleep(1)  # FAB101: 8, "time.sleep"

    await inner()


def sync_outer():
    async def inner():
        time.sleep(1)  # FAB101: 8, "time.sleep"

    return inner
