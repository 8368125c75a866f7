# why: tasks, futures, events and queues of asyncio are not thread-safe: a helper that changes one stays on the loop
import asyncio
import concurrent.futures
import queue
import shutil
import threading

from fastapi import FastAPI

app = FastAPI()


class Running:
    def __init__(self) -> None:
        self.worker: asyncio.Task | None = None
        self.in_flight: dict[str, asyncio.Task] = {}
        self.queue: asyncio.Queue[str] = asyncio.Queue()
        self.ended = asyncio.Event()
        self.plain: queue.Queue[str] = queue.Queue()
        self.plainly_ended = threading.Event()
        self.future: concurrent.futures.Future[str] = concurrent.futures.Future()
        self.loop = asyncio.get_event_loop()


class Books:
    def __init__(self) -> None:
        self._running: dict[str, Running] = {}

    def cancel(self, book: str) -> None:
        running = self._running.pop(book, None)
        if running is not None and running.worker is not None:
            running.worker.cancel()
        shutil.rmtree(book)

    def cancel_all(self, book: str) -> None:
        for task in self._running[book].in_flight.values():
            task.cancel()
        shutil.rmtree(book)

    def put(self, book: str) -> None:
        self._running[book].queue.put_nowait("end")
        shutil.rmtree(book)

    def end(self, book: str) -> None:
        self._end(self._running[book])
        shutil.rmtree(book)

    def _end(self, running: Running) -> None:
        running.ended.set()

    def for_threads(self, book: str) -> None:
        running = self._running[book]
        running.plain.put_nowait("end")
        running.plainly_ended.set()
        running.future.cancel()
        running.loop.call_soon_threadsafe(running.queue.put_nowait, "end")
        running.loop.call_soon_threadsafe(lambda: running.ended.set())
        shutil.rmtree(book)


books = Books()


@app.delete("/a/{book}")
async def a(book: str) -> None:
    books.cancel(book)  # FAB402: 4, "move only what blocks in there into a thread: the rest of it needs the running event"


@app.delete("/b/{book}")
async def b(book: str) -> None:
    books.cancel_all(book)  # FAB402: 4, "move only what blocks in there into a thread"


@app.delete("/c/{book}")
async def c(book: str) -> None:
    books.put(book)  # FAB402: 4, "move only what blocks in there into a thread"


@app.delete("/d/{book}")
async def d(book: str) -> None:
    books.end(book)  # FAB402: 4, "move only what blocks in there into a thread"


@app.delete("/e/{book}")
async def e(book: str) -> None:
    books.for_threads(book)  # FAB402: 4, 'declare e with plain "def"'
