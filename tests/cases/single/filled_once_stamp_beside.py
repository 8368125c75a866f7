# why: a stamp that is kept in one thing with what was read guards as one with a name of its own does
import json
from pathlib import Path
from typing import NamedTuple

from fastapi import FastAPI

app = FastAPI()
PATH = Path("catalog.json")
_cache = None
_keyed = None
_loaded = None
_asked = None
_held = {}


class Loaded(NamedTuple):
    mtime: float
    data: bytes


def pair():
    global _cache
    mtime = PATH.stat().st_mtime
    if _cache is None or _cache[0] != mtime:
        _cache = (mtime, PATH.read_bytes())
    return _cache[1]


def pair_returned():
    global _cache
    mtime = PATH.stat().st_mtime
    if _cache is not None and _cache[0] == mtime:
        return _cache[1]
    _cache = (mtime, PATH.read_bytes())
    return _cache[1]


def key_of_file():
    global _keyed
    stat = PATH.stat()
    key = (stat.st_mtime, stat.st_size)
    if _keyed is None or _keyed[0] != key:
        _keyed = (key, PATH.read_bytes())
    return _keyed[1]


def named():
    global _loaded
    mtime = PATH.stat().st_mtime
    if _loaded and _loaded.mtime == mtime:
        return _loaded.data
    _loaded = Loaded(mtime, PATH.read_bytes())
    return _loaded.data


def in_dict():
    mtime = PATH.stat().st_mtime
    if not _held or _held["mtime"] != mtime:
        _held["data"] = json.loads(PATH.read_text())
        _held["mtime"] = mtime
    return _held["data"]


def another_request(number: int):
    global _asked
    if _asked is None or _asked[0] != number:
        _asked = (number, PATH.read_bytes())
    return _asked[1]


def of_key(mtimes: dict, name: str):
    global _asked
    if mtimes[name] != PATH.stat().st_mtime:
        _asked = (name, PATH.read_bytes())
    return _asked[1]


class Catalog:
    def __init__(self):
        self.kept = None

    def get(self):
        mtime = PATH.stat().st_mtime
        if self.kept is None or self.kept[0] < mtime:
            self.kept = (mtime, PATH.read_bytes())
        return self.kept[1]

    def newer(self):
        mtime = PATH.stat().st_mtime
        if not self.kept or mtime > self.kept[0]:
            self.kept = (mtime, PATH.read_bytes())
        return self.kept[1]


catalog = Catalog()


@app.get("/")
async def index(number: int, name: str):
    pair()
    pair_returned()
    key_of_file()
    named()
    in_dict()
    another_request(number)  # FAB401: 4, "another_request"
    of_key({}, name)  # FAB401: 4, "of_key"
    catalog.get()
    catalog.newer()
