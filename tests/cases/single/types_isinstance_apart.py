# why: what is of one class is not of another that has nothing to do with it, whether the project wrote them or not
import time
from collections.abc import Iterable, Sized
from io import BytesIO
from pathlib import Path
from typing import Protocol, runtime_checkable


class Repository: ...


class Cache: ...


class Readable:
    def read(self): ...


class FileCache(Cache, Readable): ...


@runtime_checkable
class Reads(Protocol):
    def read(self): ...


def make(root: str | Path | Repository):
    if isinstance(root, str) or isinstance(root, Path):
        open("x")


def of_both(cache: Cache):
    if isinstance(cache, Readable):
        time.sleep(1)


def of_other(root: Cache | Repository):
    if isinstance(root, Cache):
        time.sleep(1)


def by_doing(source: Readable | Repository):
    if isinstance(source, Reads):
        time.sleep(1)


def by_length(source: Cache | Repository):
    if isinstance(source, Sized):
        time.sleep(1)


def read(file: Path | BytesIO):
    if isinstance(file, Path):
        file.read_text()


def read_any(file):
    if isinstance(file, Path):
        file.read_text()


def visit(value):
    if isinstance(value, Repository):
        time.sleep(1)


async def run(git: Repository | None, cache: Cache, source: Readable, data: bytes):
    make(git)
    make("x")  # FAB401: 4, "make"
    of_both(cache)  # FAB101: 4, "of_both"
    of_other(git)
    of_other(cache)  # FAB101: 4, "of_other"
    by_doing(source)  # FAB101: 4, "by_doing"
    by_length(cache)  # FAB101: 4, "by_length"
    read(BytesIO(data))
    read(Path("x"))  # FAB401: 4, "read"
    read_any(BytesIO(data))


async def handed(file: BytesIO, path: Path):
    read_any(file)
    read_any(path)  # FAB401: 4, "read_any"


async def iterated(several: Iterable[Repository]):
    visit(several)  # FAB101: 4, "visit"
