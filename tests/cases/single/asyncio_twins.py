# why: asyncio's own objects share method names with blocking ones
import asyncio


async def work():
    await asyncio.sleep(0)


async def use(future: asyncio.Future, task: asyncio.Task):
    lock = asyncio.Lock()
    event = asyncio.Event()
    jobs = asyncio.Queue()
    async with lock:
        pass
    await lock.acquire()
    await event.wait()
    await jobs.get()
    jobs.get_nowait()
    future.result()
    task.result()
    own = asyncio.create_task(work())
    await own
    own.result()
    asyncio.ensure_future(work()).result()
    done, _ = await asyncio.wait([own])
    for item in done:
        item.result()
    process = await asyncio.create_subprocess_exec("ls")
    await process.communicate()
    await process.wait()
    async with asyncio.TaskGroup() as group:
        created = group.create_task(work())
    created.result()
