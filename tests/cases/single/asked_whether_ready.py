# why: who has asked a thread, a process or an event whether it is over does not wait for it any more
import asyncio
import subprocess
import threading
from concurrent.futures import Future
from multiprocessing import Process, Queue
from multiprocessing.connection import Connection
from multiprocessing.pool import AsyncResult


async def processes(command, running: subprocess.Popen, other: subprocess.Popen):
    while running.poll() is None:
        await asyncio.sleep(0.1)
    running.wait()
    running.communicate()
    if other.poll() is not None:
        return other.wait()
    return other.wait()  # FAB501: 11, "Popen.wait()"


async def threads(thread: threading.Thread, other: threading.Thread, worker: Process):
    while thread.is_alive():
        await asyncio.sleep(0.1)
    thread.join()
    if other.is_alive():
        other.join()  # FAB102: 8, "Thread.join()"
    if not worker.is_alive():
        worker.join()
    worker.join()  # FAB102: 4, "Process.join()"


async def events(event: threading.Event, other: threading.Event):
    while not event.is_set():
        await asyncio.sleep(0.1)
    event.wait()
    if not other.is_set():
        other.wait()  # FAB102: 8, "Event.wait()"


async def messages(connection: Connection, waiting: Queue, answer: AsyncResult, other: AsyncResult):
    if connection.poll():
        connection.recv()
    connection.recv()  # FAB102: 4, "Connection.recv()"
    while waiting.qsize():
        waiting.get()
    if answer.ready():
        answer.get()
    if not other.ready():
        other.get()  # FAB102: 8, "AsyncResult.get()"


class Load:
    def __init__(self, future: Future | None = None):
        self.future = future

    async def result(self):
        while self.future and not self.future.done():
            await asyncio.sleep(0.1)
        if self.future:
            return self.future.result()
        return None


async def awaited(future: Future, other: Future):
    await asyncio.wait_for(asyncio.wrap_future(future), 3)
    future.result()
    await asyncio.shield(asyncio.wrap_future(other))
    other.result()


async def unasked(future: Future, other: Future):
    await asyncio.wait_for(asyncio.wrap_future(other), 3)
    future.result()  # FAB102: 4, "Future.result()"
