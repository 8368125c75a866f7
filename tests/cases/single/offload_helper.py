# why: a sync helper of the project that itself hands its argument to a thread
import asyncio
import threading
import time


def slow():
    time.sleep(1)


def in_background(function):
    thread = threading.Thread(target=function)
    thread.start()
    return thread


async def in_thread(function, *args):
    return await asyncio.to_thread(function, *args)


async def use():
    in_background(slow)
    await in_thread(slow)
    in_background(slow())  # FAB101: 18, "slow"
