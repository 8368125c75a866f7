# why: no counterpart that some Pythons or arguments do not have: anyio.Path.walk is new in 3.12, getnameinfo takes numbers
import os
import socket
from pathlib import Path


async def work(): ...


async def folders(folder: Path):
    for root, _, _ in os.walk(folder):  # FAB402: 22, 'folders: move the "for" loop into a function'
        print(root)
    found = [root for root, _, _ in os.walk(folder)]  # FAB402: 36, "folders: move the comprehension into a function"
    for root, _, _ in folder.walk():  # FAB402: 22, 'use "async for root, _, _ in folder.walk()" with anyio.Path'
        await work()
    return found


async def names(address: str):
    socket.getfqdn()  # FAB202: 4, 'names: run it with "await asyncio.to_thread(socket.getfqdn)"'
    socket.gethostbyaddr(address)  # FAB202: 4, 'names: run it with "await asyncio.to_thread(socket.gethostbyaddr, ...)"'
    socket.getnameinfo((address, 80), 0)  # FAB202: 4, 'use "await asyncio.get_running_loop().getnameinfo(...)"'
