"""FAB201: sync HTTP request."""

from __future__ import annotations

from flake8_async_fastapi.codes.code import Code

CODE = Code(
    number="FAB201",
    title="sync HTTP request",
    kind="HTTP clients: requests, httpx, urllib, urllib3, http.client, ...",
    what="""\
Requests sent with a sync client: `requests`, the sync side of `httpx`, `urllib.request`, `urllib3`, `http.client`,
also through a session or client object that lives in a module, on an attribute, in `app.state` or behind a
dependency.
""",
    why="""\
The loop waits for name lookup, connection, TLS and the other server's answer, often without any timeout. A slow
neighbour makes this service unavailable to everybody, its own health check included.
""",
    bad="""\
import requests
from fastapi import FastAPI

app = FastAPI()


@app.get("/rates")
async def rates() -> dict[str, float]:
    return requests.get("https://rates.example.com/today", timeout=10).json()
""",
    good="""\
import httpx
from fastapi import FastAPI

app = FastAPI()


@app.get("/rates")
async def rates() -> dict[str, float]:
    async with httpx.AsyncClient(timeout=10) as client:
        response = await client.get("https://rates.example.com/today")
    return response.json()
""",
    ignore_when="""\
The request is made once, while the application starts, and nothing may be served before it has succeeded.
""",
)
