# why: the null device, the ends of a pipe, what the kernel shows as files, and data: addresses are no files on a disk
import os
import urllib.request


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


def started(pid: int):
    with open(f"/proc/{pid}/stat", "rb") as file:
        return file.read()


def of(folder: str):
    return open(f"{folder}/stat")


async def kernel(pid: int, encoded: str):
    started(pid)
    open("/sys/fs/cgroup/cpu.max")
    urllib.request.urlopen(f"data:image/png;base64,{encoded}")
    open(f"/data/{pid}/stat")  # FAB401: 4, "open"
    of("/proc/1")  # FAB401: 4, "of > open"
