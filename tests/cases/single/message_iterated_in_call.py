# why: what a call goes through at once needs a thread for the whole call: an "async for" would lose the order
import os
from pathlib import Path

from fastapi import FastAPI

app = FastAPI()


async def pause() -> None: ...


@app.get("/a")
async def eager(root: Path) -> list[str]:
    await pause()
    for entry in sorted(root.rglob("*")):  # FAB402: 17, "loop in GET /a: run it with \"await run_in_threadpool(lambda: sorted(root.rglob('*')))\""
        print(entry)
    for entry in sorted(root.rglob("*"), key=lambda path: path.stat().st_mtime):  # FAB402: 17, "move the whole expression into a function"
        await pause()
    for entry in reversed(list(root.rglob("*"))):  # FAB402: 26, "lambda: list(root.rglob('*'))"
        print(entry)
    for folder, _, _ in sorted(os.walk(root)):  # FAB402: 24, "lambda: sorted(os.walk(root))"
        print(folder)
    found = root.rglob("*.py")
    names = [path.name for path in sorted(found)]  # FAB402: 35, "lambda: sorted(found)"
    first = next(root.rglob("*"))  # FAB402: 12, "lambda: next(root.rglob('*'), None)"
    return [*names, first.name]


@app.get("/b")
async def lazy(root: Path) -> None:
    await pause()
    for number, entry in enumerate(root.rglob("*")):  # FAB402: 25, 'move the "for" loop into a function'
        print(number, entry)
    for number, entry in enumerate(root.rglob("*")):  # FAB402: 25, 'use "async for number, entry in iterate_in_threadpool(enumerate('
        await pause()
    for pair in list(enumerate(root.rglob("*"))):  # FAB402: 21, "move the whole expression into a function"
        print(pair)


@app.get("/c")
async def plain(root: Path) -> None:
    await pause()
    for entry in root.rglob("*"):  # FAB402: 17, 'use "async for entry in root.rglob(...)" with anyio.Path'
        print(entry)
    print([*root.rglob("*")])  # FAB402: 12, 'iterating root.rglob() blocks the event loop in GET /c: use "[path async for path in root.rglob(...)]"'
