# why: leaving `with executor` waits for its threads: where all that was started is awaited there is nothing to wait for
import asyncio
import time
from concurrent.futures import ThreadPoolExecutor


def work():
    time.sleep(1)


async def awaited():
    loop = asyncio.get_running_loop()
    with ThreadPoolExecutor() as pool:
        await asyncio.gather(*(loop.run_in_executor(pool, work) for _ in range(3)))


async def started():
    with ThreadPoolExecutor() as pool:  # FAB102: 9, "ThreadPoolExecutor"
        pool.submit(work)


def helper():
    with ThreadPoolExecutor() as pool:
        for _ in range(3):
            pool.submit(work)


async def through():
    helper()  # FAB102: 4, "helper()"
