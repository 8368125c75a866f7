"""FAB304: cache or key-value store."""

from __future__ import annotations

from flake8_async_fastapi.codes.code import Code

CODE = Code(
    number="FAB304",
    title="cache or key-value store",
    kind="caches and key-value stores: redis, valkey, pymemcache, diskcache, shelve, dbm",
    what="""\
Commands of sync clients, executing a pipeline, reading a pub/sub channel; lookups in stores on disk (`shelve`,
`dbm`, `diskcache`).
""",
    why="""\
A command takes well under a millisecond while all is well, and as long as the socket timeout, by default for ever,
when the server is busy, fails over or drops packets. Blocking commands (`BLPOP`) wait by design.
""",
    bad="""\
import redis
from fastapi import FastAPI

app = FastAPI()
cache = redis.Redis()


@app.get("/views/{page}")
async def views(page: str) -> bool:
    return cache.get(page) is not None
""",
    good="""\
import redis.asyncio
from fastapi import FastAPI

app = FastAPI()
cache = redis.asyncio.Redis()


@app.get("/views/{page}")
async def views(page: str) -> bool:
    return await cache.get(page) is not None
""",
    ignore_when="""\
The server is on the same machine, the timeouts are short, and the call is rare.
""",
)
