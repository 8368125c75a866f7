# why: an argument of a plain type decides an isinstance of a parameter that declares nothing
from typing import Any

from fastapi import FastAPI, UploadFile
from pydantic import BaseModel

app = FastAPI()


class Body(BaseModel):
    text: str
    raw: bytes


def content(source) -> bytes:
    if isinstance(source, bytes):
        return source
    with open(source, "rb") as file:
        return file.read()


def options(source: Any):
    if isinstance(source, (dict, list)):
        return source
    with open(source) as file:
        return file.read()


def first(source):
    if not isinstance(source, str):
        return open("x").read()
    return source


@app.get("/a")
async def a(upload: UploadFile, data: bytes, body: Body, path: str):
    content(data)
    content(await upload.read())
    content(path.encode())
    content(body.raw)
    content(b"x")
    content(path)  # FAB401: 4, "content > open"


@app.get("/b")
async def b(d: dict, body: Body, rows: list[dict], path: str):
    options(d)
    options({"a": path})
    options([path])
    options(body.model_dump())
    for row in rows:
        options(row)
    options(path)  # FAB401: 4, "options > open"


@app.get("/c")
async def c(path: str, number: int):
    first(path)
    first(f"{path}.txt")
    first(str(number))
    first(number)  # FAB401: 4, "first > open"


def partly(tool, fails: bool):
    if fails:
        result = "it failed"
    else:
        result = tool()
    return result


@app.get("/d")
async def d(tool, fails: bool):
    if fails:
        result = b"it failed"
    else:
        result = tool()
    content(result)  # FAB401: 4, "content > open"
    first(partly(tool, fails))  # FAB401: 4, "first > open"
