# why: who has asked a future whether it is done, or waited for it, does not wait for its result any more
import asyncio
import time
from concurrent.futures import Future, ThreadPoolExecutor, as_completed, wait


class Load:
    def __init__(self, future: Future):
        self.future = future

    def failed(self):
        return self.future.done() and self.future.result() is None

    def value(self):
        return self.future.result() if self.future.done() else None

    def waits(self):
        if not self.future.done():
            time.sleep(1)
        return self.future.result()


async def use(future: Future, load: Load):
    load.failed()
    load.value()
    load.waits()  # FAB101: 4, "Load.waits()"
    if future.done():
        future.result()
        future.exception()
    else:
        future.result()  # FAB102: 8, "Future.result()"
    if not future.done():
        return None
    return future.result()


async def undecided(future: Future, other: Future):
    if other.done() or future.cancelled():
        future.result()  # FAB102: 8, "Future.result()"


async def completed(pool: ThreadPoolExecutor):
    futures = [pool.submit(print, number) for number in range(3)]
    for future in as_completed(futures):  # FAB102: 18, "as_completed"
        future.result()
    finished, missing = wait(futures)  # FAB102: 24, "wait"
    for future in finished:
        future.result()
    for future in missing:
        future.result()  # FAB102: 8, "Future.result()"


async def awaited(pool: ThreadPoolExecutor):
    future, other = pool.submit(print), pool.submit(print)
    await asyncio.wrap_future(future)
    future.result()
    other.result()  # FAB102: 4, "Future.result()"


class Job:
    def __init__(self, future: Future):
        self.future = future

    @property
    def status(self):
        if self.future.running():
            return "running"
        completed = self.future.done()
        if completed:
            return "failed" if self.future.exception() else "success"
        return "pending"


async def kept(job: Job, future: Future, other: Future):
    print(job.status)
    done = future.done()
    if not done:
        future.result()  # FAB102: 8, "Future.result()"
        return
    future.result()
    other.result()  # FAB102: 4, "Future.result()"


async def filled(future: Future, other: Future, compute):
    try:
        future.set_result(await compute())
        future.result()
    except ValueError as error:
        future.set_exception(error)
        future.exception()
        other.exception()  # FAB102: 8, "Future.exception()"
    future.exception()
