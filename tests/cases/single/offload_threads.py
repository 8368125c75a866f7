# why: what is only passed to a thread does not run on the loop; the arguments evaluated on the way do
import asyncio
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from functools import partial

import anyio
import anyio.to_thread
from fastapi.concurrency import run_in_threadpool

executor = ThreadPoolExecutor()


def slow(value=None):
    time.sleep(1)
    return value


async def passed():
    loop = asyncio.get_running_loop()
    await asyncio.to_thread(slow)
    await asyncio.to_thread(slow, 1)
    await asyncio.to_thread(time.sleep, 1)
    await asyncio.to_thread(partial(slow, 1))
    await asyncio.to_thread(lambda: slow(1))
    await loop.run_in_executor(None, slow)
    await loop.run_in_executor(executor, slow, 1)
    await loop.run_in_executor(None, lambda: slow(1))
    await asyncio.get_event_loop().run_in_executor(None, partial(slow, 1))
    await run_in_threadpool(slow, 1)
    await anyio.to_thread.run_sync(slow)
    await anyio.to_thread.run_sync(lambda: slow(1))
    executor.submit(slow)
    await asyncio.wrap_future(executor.submit(slow))
    threading.Thread(target=slow).start()
    threading.Thread(target=lambda: slow(1), daemon=True).start()
    threading.Timer(1, slow).start()


async def evaluated():
    loop = asyncio.get_running_loop()
    await loop.run_in_executor(None, slow())  # FAB101: 37, "slow"
    await asyncio.to_thread(slow())  # FAB101: 28, "slow"
    await asyncio.to_thread(print, slow())  # FAB101: 35, "slow"
    await run_in_threadpool(slow(1))  # FAB101: 28, "slow"
    executor.submit(slow())  # FAB101: 20, "slow"
    threading.Thread(target=slow()).start()  # FAB101: 28, "slow"
