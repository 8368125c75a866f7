# why: an isinstance kept in a name asks for a class that no caller gives
from pathlib import Path

from fastapi import FastAPI

app = FastAPI()


def kept(x) -> bytes:
    is_path = isinstance(x, Path)
    return x.read_bytes() if is_path else b""


@app.post("/a")
async def a(data: bytes):
    return kept(data)
