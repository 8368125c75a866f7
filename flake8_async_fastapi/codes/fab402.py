"""FAB402: directory trees and archives."""

from __future__ import annotations

from flake8_async_fastapi.codes.code import Code

CODE = Code(
    number="FAB402",
    title="directory trees and archives",
    kind="directory trees and archives: shutil, `os.walk`, `rglob`, zipfile, tarfile",
    what="""\
Copying, moving, deleting and walking directory trees, and reading or writing archives. A lazy walk (`Path.rglob`)
counts where it is iterated.
""",
    why="""\
The work grows with the number and the size of the files: a tree that has a dozen files in a test has a hundred
thousand in production.
""",
    bad="""\
import shutil

from fastapi import FastAPI

app = FastAPI()


@app.delete("/workspaces/{name}")
async def remove(name: str) -> None:
    shutil.rmtree(f"/srv/workspaces/{name}")
""",
    good="""\
import shutil

from fastapi import FastAPI
from fastapi.concurrency import run_in_threadpool

app = FastAPI()


@app.delete("/workspaces/{name}")
async def remove(name: str) -> None:
    await run_in_threadpool(shutil.rmtree, f"/srv/workspaces/{name}")
""",
    ignore_when="""\
The archive or tree is known to be tiny.
""",
)
