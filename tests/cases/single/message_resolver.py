# why: the resolver of the running loop is named as it is called, also behind a helper
import asyncio
import socket


def first_address(host: str) -> str:
    return socket.getaddrinfo(host, None)[0][4][0]


async def resolve(host: str) -> None:
    await asyncio.sleep(0)
    first_address(host)  # FAB202: 4, 'use "await asyncio.get_running_loop().getaddrinfo(...)" there, or run it with'
    socket.getaddrinfo(host, 80)  # FAB202: 4, 'use "await asyncio.get_running_loop().getaddrinfo(...)"'
