# why: what needs asyncio's loop fails under trio, which runs the coroutines of a file that imports it and not asyncio
import subprocess
import threading
import time
from concurrent.futures import Future

import requests
import trio


def read(path, *, size=1) -> str:
    with open(path) as file:
        return file.read(size)


async def main(path, future: Future, lock: threading.Lock):
    await trio.sleep(0)
    time.sleep(1)  # FAB101: 4, "use \"await trio.sleep(...)\""
    read(path)  # FAB401: 4, "run it with \"await trio.to_thread.run_sync(read, ...)\""
    read(path, size=2)  # FAB401: 4, "run it with \"await trio.to_thread.run_sync(lambda: read(...))\""
    subprocess.run(["mount"])  # FAB501: 4, "use \"await trio.run_process(...)\""
    subprocess.check_output(["id"]).decode()  # FAB501: 4, "use \"await trio.run_process(...)\""
    requests.get(path).json()  # FAB201: 4, "use \"(await client.get(...)).json()\" with httpx.AsyncClient"
    future.result()  # FAB102: 4, "run it with \"await trio.to_thread.run_sync(future.result)\""
