# why: behind wait() all futures that it was given are done, also for the functions that get them
import asyncio
from concurrent import futures
from concurrent.futures import Future, ThreadPoolExecutor, as_completed, wait
from functools import partial
from typing import Any

pool = ThreadPoolExecutor()


def collect(done: set[Future]) -> list:
    return [future.result() for future in done]


def collect_listed(done: list[Future[Any]]) -> list:
    return [future.result() for future in done]


def one(future: Future) -> int:
    return future.result()


def through(future: "Future[int] | None") -> int:
    return one(future) if future else 0


async def handed_on(number: int):
    started = [pool.submit(pow, i, 2) for i in range(number)]
    done, missing = futures.wait(started, timeout=3)  # FAB102: 20, "wait"
    collect(done)
    collect(missing)  # FAB102: 4, "collect > concurrent.futures.Future.result"


async def each(number: int):
    started = [pool.submit(pow, i, 2) for i in range(number)]
    for future in as_completed(started):  # FAB102: 18, "as_completed"
        one(future)
        through(future)
    for future in [pool.submit(pow, i, 2) for i in range(number)]:
        one(future)  # FAB102: 8, "one > concurrent.futures.Future.result"
        through(future)  # FAB102: 8, "through > one > concurrent.futures.Future.result"


async def given(number: int):
    started = []
    for i in range(number):
        started.append(pool.submit(pow, i, 2))
    wait(started)  # FAB102: 4, "wait"
    collect_listed(started)
    started.append(pool.submit(pow, 3, 2))
    collect_listed(started)  # FAB102: 4, "collect_listed > concurrent.futures.Future.result"


async def written():
    first, second, third = pool.submit(print), pool.submit(print), pool.submit(print)
    wait([first, second])  # FAB102: 4, "wait"
    first.result()
    second.result()
    third.result()  # FAB102: 4, "Future.result()"


async def keys(number: int):
    numbers = {pool.submit(pow, i, 2): i for i in range(number)}
    wait(numbers)  # FAB102: 4, "wait"
    return {number: future.result() for future, number in numbers.items()}


async def not_all(number: int):
    started = [pool.submit(pow, i, 2) for i in range(number)]
    wait(started, 3)  # FAB102: 4, "wait"
    for future in started:
        future.result()  # FAB102: 8, "Future.result()"
    wait(started, return_when=futures.FIRST_COMPLETED)  # FAB102: 4, "wait"
    return [future.result() for future in started]  # FAB102: 12, "Future.result()"


async def in_thread(number: int):
    started = [pool.submit(pow, i, 2) for i in range(number)]
    await asyncio.to_thread(futures.wait, started)
    collect_listed(started)
    return [future.result() for future in started]


async def bound(number: int):
    started = [pool.submit(pow, i, 2) for i in range(number)]
    partial(wait, started)()  # FAB102: 4, "wait"
