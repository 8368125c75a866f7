# why: what is read again only when a file's stamp is another one is read once
import json
from pathlib import Path

from fastapi import FastAPI

app = FastAPI()
_stamp = None
_data = None
_last = None


def changed(path: Path):
    global _stamp, _data
    try:
        stat = path.stat()
        seen = (str(path), stat.st_mtime_ns, stat.st_size)
        if seen != _stamp:
            record = json.loads(path.read_bytes())
            _stamp, _data = seen, record
    except FileNotFoundError:
        _stamp = None
        return None
    return _data


def newer(path: Path):
    global _stamp, _data
    stamp = path.stat().st_mtime
    if _data is None or stamp > _stamp:
        _data = json.loads(path.read_bytes())
        _stamp = stamp
    return _data


def the_same(path: Path):
    global _stamp, _data
    if path.stat().st_mtime == _stamp:
        return _data
    _data = json.loads(path.read_bytes())
    _stamp = path.stat().st_mtime
    return _data


def another_request(number: int, path: Path):
    global _last, _data
    if number != _last:
        _data = path.read_bytes()
        _last = number
    return _data


class Settings:
    def __init__(self, path: Path):
        self.path = path
        self.stamp = None
        self.data = None

    def get(self):
        stamp = self.path.stat().st_mtime
        if stamp != self.stamp:
            self.data = json.loads(self.path.read_bytes())
            self.stamp = stamp
        return self.data


settings = Settings(Path("settings.json"))


@app.get("/")
async def index(path: str, number: int):
    changed(Path("a"))
    newer(Path("a"))
    the_same(Path("a"))
    another_request(number, Path("a"))  # FAB401: 4, "another_request"
    settings.get()


class One:
    _instance = None

    def __new__(cls):
        if cls._instance is None:
            cls._instance = super().__new__(cls)
            cls._instance._ready = False
        return cls._instance

    def __init__(self):
        if self._ready:
            return
        self._mtime, self._cache, self._ready = 0.0, None, True

    def load(self):
        mtime = Path("main.yaml").stat().st_mtime
        if not self._cache or mtime > self._mtime:
            self._cache = Path("main.yaml").read_text()
            self._mtime = mtime
        return self._cache


class Anew:
    _instance = None

    def __new__(cls):
        if cls._instance is None:
            cls._instance = super().__new__(cls)
        return cls._instance

    def __init__(self):
        self._cache = None

    def load(self):
        if self._cache is None:
            self._cache = Path("main.yaml").read_text()
        return self._cache


@app.get("/one")
async def one():
    One().load()
    Anew().load()  # FAB401: 4, "Anew.load"
