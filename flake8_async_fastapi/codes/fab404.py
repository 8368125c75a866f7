"""FAB404: upload read synchronously."""

from __future__ import annotations

from flake8_async_fastapi.codes.code import Code

CODE = Code(
    number="FAB404",
    title="upload read synchronously",
    kind="uploads read synchronously: `UploadFile.file.read()`, `copyfileobj(upload.file, ...)`",
    what="""\
Reading, writing or copying `UploadFile.file`, the plain file below an upload, on the loop.
""",
    why="""\
Starlette keeps an upload of more than a megabyte on disk. `await upload.read()` goes to a thread then;
`upload.file` never does.
""",
    bad="""\
from fastapi import FastAPI, UploadFile

app = FastAPI()


@app.post("/upload")
async def upload(document: UploadFile) -> int:
    return len(document.file.read())
""",
    good="""\
from fastapi import FastAPI, UploadFile

app = FastAPI()


@app.post("/upload")
async def upload(document: UploadFile) -> int:
    return len(await document.read())
""",
    ignore_when="""\
Uploads are limited to a size that stays in memory.
""",
)
