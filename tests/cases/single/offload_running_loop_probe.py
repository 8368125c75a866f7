# why: a helper that only asks whether a loop runs does not need it: its other branch works in a thread
import asyncio
import concurrent.futures


async def work() -> int:
    return 1


def wait_for(awaitable):
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return asyncio.run(awaitable)
    with concurrent.futures.ThreadPoolExecutor() as pool:
        return pool.submit(asyncio.run, awaitable).result()


def total() -> int:
    return wait_for(work())


def unused() -> int:
    try:
        loop = asyncio.get_running_loop()
        with concurrent.futures.ThreadPoolExecutor() as pool:
            return pool.submit(asyncio.run, work()).result()
    except RuntimeError:
        return asyncio.run(work())


def used() -> int:
    try:
        loop = asyncio.get_running_loop()
    except RuntimeError:
        return asyncio.run(work())

    def later() -> None:
        loop.stop()

    with concurrent.futures.ThreadPoolExecutor() as pool:
        return pool.submit(later).result()


def demanded() -> int:
    try:
        asyncio.get_running_loop()
    except RuntimeError as error:
        raise TypeError("only on the loop") from error
    with concurrent.futures.ThreadPoolExecutor() as pool:
        return pool.submit(asyncio.run, work()).result()


async def use():
    total()  # FAB102: 4, 'run it with "await asyncio.to_thread(total)"'
    unused()  # FAB102: 4, 'run it with "await asyncio.to_thread(unused)"'
    used()  # FAB102: 4, 'run it with "await asyncio.to_thread(used)"'
    demanded()  # FAB102: 4, "the rest of it needs the running event loop"
