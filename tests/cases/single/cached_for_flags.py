# why: what is cached by a flag or a member of an enum runs once for each of a few values
"""a file that is read once for each value of a bool, behind lru_cache"""

from enum import Enum
from functools import cache, lru_cache
from pathlib import Path

from fastapi import FastAPI

app = FastAPI()


class Kind(str, Enum):
    A = "a"
    B = "b"


@lru_cache(maxsize=2)
def entries(include_private: bool) -> tuple[str, ...]:
    lines = Path("public.json").read_text().splitlines()
    if include_private:
        lines += Path("private.json").read_text().splitlines()
    return tuple(lines)


@cache
def of_kind(kind: Kind) -> str:
    return Path(f"{kind.value}.json").read_text()


def get_entries(*, include_private: bool = False):
    return list(entries(include_private))


@app.get("/")
async def root(private: bool):
    return get_entries(include_private=private)


@app.get("/2")
async def two(private: bool):
    return entries(private)


@app.get("/3")
async def three(kind: Kind):
    return of_kind(kind)
