# why: the null device and the ends of a pipe are no files on a disk
import os


def render(items):
    with open(os.devnull, "w") as sink:
        print(items, file=sink)


async def null(items, name: str):
    render(items)
    open("/dev/null", "w")
    open(name)  # FAB401: 4, "open"


async def pipe(loop, protocol, name: str):
    reading, writing = os.pipe()
    output = os.fdopen(writing, "w", encoding="utf-8")
    await loop.connect_read_pipe(protocol, os.fdopen(reading))
    os.fdopen(os.open(name, os.O_RDONLY))  # FAB401: 4, "os.fdopen"
    return output
