# why: asyncio.gather and asyncio.wait take no futures of threads: these are wrapped first; what they are wrapped in raises an exception
from concurrent.futures import ThreadPoolExecutor, as_completed, wait

from fastapi import FastAPI

app = FastAPI()
pool = ThreadPoolExecutor()


@app.get("/")
async def home():
    futures = [pool.submit(pow, 2, number) for number in range(5)]
    for future in as_completed(futures):  # FAB102: 18, 'use "await asyncio.gather(*map(asyncio.wrap_future, ...))"'
        future.result()
    pool.submit(abs, 1).result()  # FAB102: 4, 'use "await asyncio.wrap_future(...)"'
    failed = pool.submit(abs, "a")
    failed.exception()  # FAB102: 4, 'run it with "await run_in_threadpool(failed.exception)"'
    wait(futures)  # FAB102: 4, 'use "await asyncio.wait(map(asyncio.wrap_future, ...))"'
    return list(pool.map(abs, [1]))  # FAB102: 11, 'use "await asyncio.gather(loop.run_in_executor(...), ...)"'
