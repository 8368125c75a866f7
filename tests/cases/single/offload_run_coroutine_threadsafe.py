# why: waiting on the loop for a coroutine of another loop blocks; awaiting it through wrap_future does not
import asyncio


async def work(): ...


async def use(loop):
    asyncio.run_coroutine_threadsafe(work(), loop).result()  # FAB102: 4, "result"
    future = asyncio.run_coroutine_threadsafe(work(), loop)
    future.result(timeout=5)  # FAB102: 4, "result"
    await asyncio.wrap_future(future)
    task = asyncio.ensure_future(work())
    await task
    task.result()
