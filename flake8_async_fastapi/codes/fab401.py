"""FAB401: file contents."""

from __future__ import annotations

from flake8_async_fastapi.codes.code import Code

CODE = Code(
    number="FAB401",
    title="file contents",
    kind="reading or writing file contents: `open`, `Path.read_text`, `np.load`, ...",
    what="""\
`open()` and reading or writing what it returned, `Path.read_text` and its relatives, `json.load` of an open file,
loaders that take a path (`np.load`, `yaml`, `toml`), `NamedTemporaryFile` and `TemporaryFile`, which open a file.
""",
    why="""\
A small file on a fast, idle disk takes microseconds. A large one, a network file system, a full page cache or a
disk that others use takes anything up to seconds, and those are the moments in which a service is busy.
""",
    bad="""\
from pathlib import Path

from fastapi import FastAPI

app = FastAPI()


@app.get("/terms")
async def terms() -> str:
    return Path("terms.txt").read_text(encoding="utf-8")
""",
    good="""\
import anyio
from fastapi import FastAPI

app = FastAPI()


@app.get("/terms")
async def terms() -> str:
    return await anyio.Path("terms.txt").read_text(encoding="utf-8")
""",
    ignore_when="""\
The file is small, local and read once, for instance during start-up.
""",
)
