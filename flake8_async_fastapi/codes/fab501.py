"""FAB501: running a process."""

from __future__ import annotations

from flake8_async_fastapi.codes.code import Code

CODE = Code(
    number="FAB501",
    title="running a process",
    kind="processes: `subprocess.*`, `Popen.wait`/`communicate`, `os.system`, pexpect, sh",
    what="""\
Starting a process and waiting for it: `subprocess.run` and its relatives, `Popen` with `wait` or `communicate`,
`os.system`, `os.waitpid` (unless `WNOHANG`), `pexpect`, `sh`, and libraries that run a program behind your back.
""",
    why="""\
The loop waits for the whole life of the other program. Starting one alone copies the page tables of a large
process, which takes milliseconds.
""",
    bad="""\
import subprocess

from fastapi import FastAPI

app = FastAPI()


@app.post("/convert")
async def convert(name: str) -> int:
    return subprocess.run(["ffmpeg", "-i", name, f"{name}.mp3"], check=False).returncode
""",
    good="""\
import asyncio

from fastapi import FastAPI

app = FastAPI()


@app.post("/convert")
async def convert(name: str) -> int:
    process = await asyncio.create_subprocess_exec("ffmpeg", "-i", name, f"{name}.mp3")
    return await process.wait()
""",
    ignore_when="""\
The program ends at once and is started rarely, for instance `git rev-parse HEAD` during start-up.
""",
)
