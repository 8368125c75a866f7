# why: a pattern that is given its wildcards for folders by a part of the f-string walks the tree
from pathlib import Path

from fastapi import FastAPI

app = FastAPI()


@app.get("/a")
async def a(root: str, recursive: bool):
    prefix = "**/" if recursive else ""
    return list(Path(root).glob(f"{prefix}*.json"))  # FAB402: 11, "iterating glob() blocks the event loop in GET /a"


@app.get("/b")
async def b(root: str):
    prefix = "**"
    return list(Path(root).glob(f"{prefix}/*.json"))  # FAB402: 11, "iterating glob() blocks the event loop in GET /b"


def find(root: Path, prefix: str) -> list[Path]:
    return list(root.glob(f"{prefix}*.json"))


@app.get("/c")
async def c(root: str):
    return find(Path(root), "**/")


@app.get("/d")
async def d(root: str, name: str):
    return list(Path(root).glob(f"{name}*.json"))
