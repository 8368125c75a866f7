# why: an await in a with of a thread lock holds the lock meanwhile: only a thread for all of it helps, unless it awaits
import threading
import time
from multiprocessing import Lock as ProcessLock

import requests
from fastapi import FastAPI

app = FastAPI()
lock = threading.Lock()
between_processes = ProcessLock()


class Tokens:
    def __init__(self) -> None:
        self._held = threading.RLock()

    def renew(self, url: str):
        with self._held:
            return self._fetch(url)

    def _fetch(self, url: str):
        return requests.get(url)


def wait_locked() -> None:
    with between_processes:
        time.sleep(1)


def wait_after() -> None:
    with lock:
        pass
    time.sleep(1)


async def refresh() -> None: ...


@app.get("/direct")
async def direct(path: str):
    await refresh()
    with lock:
        time.sleep(1)  # FAB101: 8, ': move the whole "with" block of the lock into a function and run that with'
    with lock, open(path) as file:  # FAB401: 15, ': move the whole "with" block of the lock into a function and run'
        file.read()
    time.sleep(1)  # FAB101: 4, ': use "await asyncio.sleep(...)"'


@app.get("/decided")
async def decided(url: str):
    with lock:
        await refresh()
        requests.get(url)  # FAB201: 8, ': use "await client.get(...)"'


@app.get("/called")
async def called(url: str, tokens: Tokens):
    await refresh()
    with lock:
        wi = "a list of one name can look like a statement"
        print(wi)
        wait_after()  # FAB101: 8, '); move the whole "with" block of the lock into a function and run'
    tokens.renew(url)  # FAB201: 4, '); run it with "await run_in_threadpool(tokens.renew, ...)"'
    wait_locked()  # FAB101: 4, '); run it with "await run_in_threadpool(wait_locked)"'
    wait_after()  # FAB101: 4, '); use "await asyncio.sleep(...)" there, or run it with'
