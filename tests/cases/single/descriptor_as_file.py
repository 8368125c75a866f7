# why: os.fdopen is open() of a descriptor; without a buffer it is a pipe's end for the loop
import asyncio
import json
import os
import tempfile


async def save(state: dict) -> str:
    descriptor, path = tempfile.mkstemp()
    with os.fdopen(descriptor, "w") as file:  # FAB401: 9, "os.fdopen"
        json.dump(state, file)
    return path


async def load(path: str) -> dict:
    return read(path)  # FAB401: 11, '); run it with "await asyncio.to_thread(read, ...)"'


def read(path: str) -> dict:
    descriptor = os.open(path, os.O_RDONLY)
    with os.fdopen(descriptor) as file:
        return json.load(file)


async def listen(descriptor: int) -> None:
    loop = asyncio.get_running_loop()
    await loop.connect_read_pipe(asyncio.Protocol, os.fdopen(descriptor, "rb", buffering=0))
    await loop.connect_read_pipe(asyncio.Protocol, os.fdopen(descriptor, "rb", 0))
