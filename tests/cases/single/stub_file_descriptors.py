# why: what os.open has opened is a file; numbers from elsewhere can be anything, devices that answer at once are none
import os

import git
import pexpect


async def descriptors(path: str, fd: int):
    own = os.open(path, os.O_RDWR)
    os.read(own, 100)  # FAB401: 4, ': run it with "await asyncio.to_thread(os.read, ...)"'
    os.write(own, b"")  # FAB401: 4, ': run it with "await asyncio.to_thread(os.write, ...)"'
    null = os.open(os.devnull, os.O_WRONLY)
    os.write(null, b"")
    reading, writing = os.pipe()
    os.write(writing, b"x")
    os.read(reading, 1)
    os.read(fd, 8)
    event = os.eventfd(0)
    os.read(event, 8)


async def terminals(repo: git.Repo, name: str):
    child = pexpect.spawn("sh")  # FAB501: 12, "spawn"
    child.read_nonblocking(100, timeout=0)
    child.read_nonblocking(100, 0)
    child.read_nonblocking(100, timeout=5)  # FAB501: 4, "read_nonblocking"
    child.readlines()  # FAB501: 4, "readlines"
    child.terminate()  # FAB501: 4, "terminate"
    child.close()  # FAB501: 4, "close"
    repo.commit(name)  # FAB501: 4, "Repo.commit"
    repo.active_branch.set_tracking_branch(repo.remotes.origin)  # FAB401: 4, "Head.set_tracking_branch"
