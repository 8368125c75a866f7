# why: who hands an executor to a function that starts something with it waits for that when the block is left
import asyncio
import time
from concurrent.futures import ThreadPoolExecutor


def work():
    time.sleep(1)


def fill(executor: ThreadPoolExecutor) -> list:
    return [executor.submit(work)]


def fill_untyped(number, executor=None):
    for _ in range(number):
        executor.submit(work)


def hand_on(executor):
    fill(executor)


def count(executor):
    return executor._max_workers


def started(loop, executor):
    return loop.run_in_executor(executor, work)


class Filler:
    def run(self, executor):
        self.fill(executor)

    def fill(self, executor):
        executor.map(print, [1])


async def through_function():
    with ThreadPoolExecutor() as pool:  # FAB102: 9, "ThreadPoolExecutor"
        fill(pool)


async def by_keyword():
    with ThreadPoolExecutor() as pool:  # FAB102: 9, "ThreadPoolExecutor"
        fill_untyped(3, executor=pool)


async def through_two():
    pool = ThreadPoolExecutor()
    with pool:  # FAB102: 9, "ThreadPoolExecutor"
        hand_on(pool)


async def through_method(filler: Filler):
    with ThreadPoolExecutor() as pool:  # FAB102: 9, "ThreadPoolExecutor"
        filler.run(pool)


async def nothing_started():
    loop = asyncio.get_running_loop()
    with ThreadPoolExecutor() as pool:
        count(pool)
        await loop.run_in_executor(pool, work)
        await started(loop, pool)


async def wrapped():
    with ThreadPoolExecutor() as pool:
        await asyncio.gather(*[asyncio.wrap_future(future) for future in fill(pool)])
