"""FAB403: file metadata."""

from __future__ import annotations

from flake8_async_fastapi.codes.code import Code

CODE = Code(
    number="FAB403",
    title="file metadata",
    kind="one quick local system call: `exists`, `stat`, `mkdir`, `unlink`, `listdir`, temp files",
    what="""\
`os.path.exists`, `os.stat`, `os.mkdir`, `os.remove`, `os.listdir`, the same methods of `Path`, `tempfile.mkstemp`,
`mkdtemp` and `TemporaryDirectory`, and `open` for a file that is closed at once, as `Path.touch` does. Path arithmetic
(`os.path.join`, `Path.with_suffix`) touches no disk and is always silent.
""",
    why="""\
On a local disk each takes microseconds, less than the switch to a thread, so this code is opt-in. It is worth
having where the files are on a network file system, on a sleeping disk or in a FUSE mount.
""",
    bad="""\
import os

from fastapi import FastAPI

app = FastAPI()


@app.get("/reports/{name}")
async def ready(name: str) -> bool:
    return os.path.exists(f"/mnt/reports/{name}.pdf")
""",
    good="""\
import anyio
from fastapi import FastAPI

app = FastAPI()


@app.get("/reports/{name}")
async def ready(name: str) -> bool:
    return await anyio.Path(f"/mnt/reports/{name}.pdf").exists()
""",
    ignore_when="""\
The files are on a local disk; then leave the code off altogether.
""",
    optional=True,
)
