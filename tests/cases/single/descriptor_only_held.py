# why: os.fdopen opens nothing, a descriptor is open already: only reading and writing the file blocks
import asyncio
import json
import os


async def streamed(descriptor: int, respond):
    handle = os.fdopen(descriptor, "rb")

    def body():
        try:
            yield handle.read(1024)
        finally:
            handle.close()

    return respond(body())


async def in_thread(descriptor: int):
    handle = os.fdopen(descriptor, "rb")
    try:
        return await asyncio.to_thread(handle.read)
    finally:
        handle.close()


async def read(descriptor: int):
    handle = os.fdopen(descriptor, "rb")  # FAB401: 13, "os.fdopen"
    return handle.read()


async def handed_on(descriptor: int):
    handle = os.fdopen(descriptor, "rb")  # FAB401: 13, "os.fdopen"
    return json.load(handle)


async def iterated(descriptor: int):
    handle = os.fdopen(descriptor, "rb")  # FAB401: 13, "os.fdopen"
    return [line for line in handle]


async def entered(descriptor: int):
    handle = os.fdopen(descriptor, "rb")  # FAB401: 13, "os.fdopen"
    with handle:
        handle.write(b"")


async def read_inside(descriptor: int):
    handle = os.fdopen(descriptor, "rb")  # FAB401: 13, "os.fdopen"

    async def body():
        yield handle.read(1024)

    return body()
