# why: setting an event or filling a queue that was made right there wakes nobody: a thread can do that
import asyncio
from pathlib import Path

from fastapi import FastAPI

app = FastAPI()
shared = asyncio.Event()
shared.set()
subscribers: list[asyncio.Queue[str]] = []


class Driver:
    def __init__(self) -> None:
        self.name = Path("a").read_text()
        self.running = asyncio.Event()
        self.running.set()


class Registered:
    def __init__(self) -> None:
        self.name = Path("a").read_text()
        self.ready = asyncio.Event()
        drivers.append(self)
        self.ready.set()


class Restarted:
    def restart(self) -> None:
        self.name = Path("a").read_text()
        self.ready = asyncio.Event()
        self.ready.set()


drivers: list[Registered] = []


def filled() -> asyncio.Queue[str]:
    queue: asyncio.Queue[str] = asyncio.Queue()
    for line in Path("a").read_text().splitlines():
        queue.put_nowait(line)
    return queue


def filled_and_kept() -> None:
    queue = asyncio.Queue(3)
    queue.put_nowait(Path("a").read_text())
    subscribers.append(queue)


def filled_by_names() -> asyncio.Queue[str]:
    pairs = [a for a in "ab"], [c for c in "ab"], [(a, c) for a, c in ["ab"]], dict(a=1, c=2), {"a": 1}
    queue: asyncio.Queue[str] = asyncio.Queue()
    queue.put_nowait(Path(str(pairs)).read_text())
    return queue


def handed_on() -> None:
    queue: asyncio.Queue[str] = asyncio.Queue()
    app.add_api_route("/a", c=queue)
    queue.put_nowait(Path("a").read_text())


def subscribed() -> asyncio.Queue[str]:
    queue: asyncio.Queue[str] = asyncio.Queue()
    subscribers.append(queue)
    queue.put_nowait(Path("a").read_text())
    return queue


def given(queue: asyncio.Queue[str] | None = None) -> asyncio.Queue[str]:
    if queue is None:
        queue = asyncio.Queue()
    queue.put_nowait(Path("a").read_text())
    return queue


def renewed() -> None:
    global shared
    shared = asyncio.Event()
    Path("a").read_text()
    shared.set()


def alias() -> None:
    Path("a").read_text()
    app.state.event = event = asyncio.Event()
    event.set()


def in_closure() -> None:
    event = asyncio.Event()

    async def wait() -> None:
        await event.wait()

    subscribers.append(wait)
    Path("a").read_text()
    event.set()


def wake() -> None:
    Path("a").read_text()
    shared.set()


async def other() -> None: ...


@app.get("/new")
async def new() -> None:
    await other()
    Driver()  # FAB401: 4, "run_in_threadpool(Driver)"
    filled()  # FAB401: 4, "run_in_threadpool(filled)"
    filled_by_names()  # FAB401: 4, "run_in_threadpool(filled_by_names)"
    filled_and_kept()  # FAB401: 4, "run_in_threadpool(filled_and_kept)"


@app.get("/shared")
async def of_others() -> None:
    await other()
    Registered()  # FAB401: 4, "the rest of it needs the running event loop"
    Restarted().restart()  # FAB401: 4, "the rest of it needs the running event loop"
    handed_on()  # FAB401: 4, "the rest of it needs the running event loop"
    subscribed()  # FAB401: 4, "the rest of it needs the running event loop"
    given()  # FAB401: 4, "the rest of it needs the running event loop"
    renewed()  # FAB401: 4, "the rest of it needs the running event loop"
    alias()  # FAB401: 4, "the rest of it needs the running event loop"
    in_closure()  # FAB401: 4, "the rest of it needs the running event loop"
    wake()  # FAB401: 4, "the rest of it needs the running event loop"
