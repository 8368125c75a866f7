# why: a file that is opened and closed again is touched, as Path.touch does: an optional code
import wave
from pathlib import Path

from fastapi import FastAPI

app = FastAPI()


def ensure(folder: Path) -> None:
    try:
        with (folder / "AGENTS.md").open("xb"):
            pass
    except FileExistsError:
        pass


def written(path: Path) -> None:
    with open(path, "w") as file:
        file.write("")


@app.get("/")
async def index() -> None:
    ensure(Path("x"))
    open("marker", "a").close()
    with open("a", "a"), Path("b").open("x"):
        ...
    with wave.open("a.wav"):  # FAB401: 9, "wave.open"
        pass
    written(Path("x"))  # FAB401: 4, "written > open"
    open("a", "a").flush()  # FAB401: 4, "open"
