# why: a process pool runs the function elsewhere; waiting for its result blocks
import asyncio
from concurrent.futures import Future, ProcessPoolExecutor, ThreadPoolExecutor
import time

pool = ProcessPoolExecutor()


def slow():
    time.sleep(1)


async def use():
    loop = asyncio.get_running_loop()
    await loop.run_in_executor(pool, slow)
    pool.submit(slow)


async def waits(future: Future):
    future.result()  # FAB102: 4, "result"
    pool.submit(slow).result()  # FAB102: 4, "result"
    with_name = ThreadPoolExecutor().submit(slow)
    with_name.result()  # FAB102: 4, "result"
    future.done()
    future.cancel()
