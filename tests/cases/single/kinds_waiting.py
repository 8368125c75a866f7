# why: the codes of waiting
import asyncio
import getpass
import multiprocessing
import queue
import threading
import time

import anyio


async def work():
    return 1


async def sleeping():
    time.sleep(1.5)  # FAB101: 4, "asyncio.sleep"


async def waiting(loop: asyncio.AbstractEventLoop):
    queue.SimpleQueue().get()  # FAB102: 4, "get"
    threading.Thread(target=print).join()  # FAB102: 4, "join"
    threading.Event().wait(1)  # FAB102: 4, "wait"
    threading.Barrier(2).wait()  # FAB102: 4, "wait"
    threading.Condition().wait()  # FAB102: 4, "wait"
    asyncio.run_coroutine_threadsafe(work(), loop).result()  # FAB102: 4, "result"
    multiprocessing.Process(target=print).join()  # FAB102: 4, "join"


async def nested(loop: asyncio.AbstractEventLoop):
    asyncio.run(work())  # FAB104: 4, "asyncio.run"
    loop.run_until_complete(work())  # FAB104: 4, "run_until_complete"
    asyncio.get_event_loop().run_until_complete(work())  # FAB104: 4, "run_until_complete"
    anyio.run(work)  # FAB104: 4, "anyio.run"


async def person():
    input("name")  # FAB105: 4, "input"
    getpass.getpass()  # FAB105: 4, "getpass"
