# why: what is passed to a thread does not run on the loop; arguments that are calls do
import asyncio
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from functools import partial

import anyio
from fastapi import BackgroundTasks
from fastapi.concurrency import run_in_threadpool

pool = ThreadPoolExecutor()


def slow(value=None):
    time.sleep(1)
    return value


async def use(tasks: BackgroundTasks):
    await asyncio.to_thread(slow, slow())  # FAB101: 34, "slow"
    await run_in_threadpool(lambda: slow())
    await run_in_threadpool(partial(slow, slow()))  # FAB101: 42, "slow"
    await anyio.to_thread.run_sync(slow)
    loop = asyncio.get_running_loop()
    await loop.run_in_executor(None, slow())  # FAB101: 37, "slow"
    await loop.run_in_executor(pool, partial(slow, 1))
    threading.Thread(target=slow, args=(slow(),)).start()  # FAB101: 40, "slow"
    pool.submit(slow, 1)
    tasks.add_task(slow, slow())  # FAB101: 25, "slow"
    await asyncio.gather(asyncio.to_thread(slow), *[asyncio.to_thread(slow, n) for n in range(2)])
    await asyncio.wait_for(asyncio.to_thread(slow), timeout=1)
    await asyncio.to_thread(list, map(slow, [1]))
    await asyncio.to_thread(list, (slow(n) for n in [1]))
