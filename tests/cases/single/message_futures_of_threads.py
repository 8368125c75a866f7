# why: asyncio.gather and asyncio.wait take no futures of threads: these are wrapped first
from concurrent.futures import ThreadPoolExecutor, as_completed, wait

from fastapi import FastAPI

app = FastAPI()
pool = ThreadPoolExecutor()


@app.get("/")
async def home():
    futures = [pool.submit(pow, 2, number) for number in range(5)]
    for future in as_completed(futures):  # FAB102: 18, 'use "await asyncio.gather(*map(asyncio.wrap_future, ...))"'
        future.result()
    wait(futures)  # FAB102: 4, 'use "await asyncio.wait(map(asyncio.wrap_future, ...))"'
    return list(pool.map(abs, [1]))  # FAB102: 11, 'use "await asyncio.gather(loop.run_in_executor(...), ...)"'
