"""FAB202: sockets and name lookup."""

from __future__ import annotations

from flake8_async_fastapi.codes.code import Code

CODE = Code(
    number="FAB202",
    title="sockets and name lookup",
    kind="sockets, TLS and DNS: `socket.getaddrinfo`, `create_connection`, `select`, ...",
    what="""\
Blocking operations of `socket`, `ssl`, `select` and `selectors`, name lookups (`getaddrinfo`, `gethostbyname`,
dnspython's sync resolver), telnet and sync websocket clients.
""",
    why="""\
A name lookup takes as long as the slowest name server in `resolv.conf`, five seconds and more when one is down. It
hides in checks of URLs, often in pydantic validators, and those run on the loop even for a plain `def` endpoint.
""",
    bad="""\
import socket

from fastapi import FastAPI

app = FastAPI()


@app.get("/resolve")
async def resolve(host: str) -> int:
    return len(socket.getaddrinfo(host, 443))
""",
    good="""\
import asyncio

from fastapi import FastAPI

app = FastAPI()


@app.get("/resolve")
async def resolve(host: str) -> int:
    return len(await asyncio.get_running_loop().getaddrinfo(host, 443))
""",
    ignore_when="""\
The host is an address already, or the socket is set to non-blocking mode in a way that the analysis cannot see.
""",
)
