# why: a sync function that only makes a coroutine does not block
import asyncio
import time


async def work():
    await asyncio.sleep(1)


async def slow():
    time.sleep(1)  # FAB101: 4, "time.sleep"


def make():
    return slow()


def schedule():
    return asyncio.create_task(slow())


async def use():
    await make()
    schedule()
    slow()
    await asyncio.gather(work(), slow(), make())
    async with asyncio.timeout(1):
        await asyncio.wait_for(slow(), 1)
