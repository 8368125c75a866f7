"""FAB605: bulk compression and cryptography."""

from __future__ import annotations

from flake8_async_fastapi.codes.code import Code

CODE = Code(
    number="FAB605",
    title="bulk compression and cryptography",
    kind="bulk compression and cryptography: zlib, gzip, bz2, lzma, zstd, Fernet",
    what="""\
Compressing, decompressing, encrypting and decrypting whole buffers.
""",
    why="""\
For the usual few kilobytes this takes very little time, so this code is opt-in. A body of many megabytes, or a slow
algorithm such as LZMA, is a noticeable stop.
""",
    bad="""\
import gzip

from fastapi import FastAPI, Request, Response

app = FastAPI()


@app.post("/pack")
async def pack(request: Request) -> Response:
    body = await request.body()
    return Response(gzip.compress(body))
""",
    good="""\
import gzip

from fastapi import FastAPI, Request, Response
from fastapi.concurrency import run_in_threadpool

app = FastAPI()


@app.post("/pack")
async def pack(request: Request) -> Response:
    body = await request.body()
    return Response(await run_in_threadpool(gzip.compress, body))
""",
    ignore_when="""\
The buffers are small; then leave the code off altogether.
""",
    optional=True,
)
