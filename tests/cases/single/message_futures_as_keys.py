# why: what asyncio.wrap_future gives is not found in a dict whose keys the futures of threads are
import asyncio
from concurrent import futures
from concurrent.futures import ThreadPoolExecutor, as_completed, wait

pool = ThreadPoolExecutor()


async def waited(urls: list[str]):
    by_future = {pool.submit(len, url): url for url in urls}
    done, _ = futures.wait(by_future, return_when=futures.FIRST_COMPLETED)  # FAB102: 14, 'run it with "await asyncio.to_thread(futures.wait, ...)"'
    await asyncio.sleep(0)
    return [by_future[future] for future in done]


async def filled(urls: list[str]):
    by_future = {}
    for url in urls:
        by_future[pool.submit(len, url)] = url
    for future in as_completed(by_future):  # FAB102: 18, 'move the "for" loop into a function and run that with "await asyncio.to_thread(...)"'
        print(by_future[future], future.result())
    wait(by_future.keys())  # FAB102: 4, "wait"


async def in_list(urls: list[str]):
    started = [pool.submit(len, url) for url in urls]
    wait(started)  # FAB102: 4, 'use "await asyncio.wait(map(asyncio.wrap_future, ...))"'
    for future in as_completed(started):  # FAB102: 18, 'use "await asyncio.gather(*map(asyncio.wrap_future, ...))"'
        print(future.result())
