# why: what a function keeps in a dict under a key is made once for each text in the source, as with functools.cache
import threading
from pathlib import Path

import requests
from fastapi import FastAPI

app = FastAPI()
_texts: dict[str, str] = {}
_taken: dict[str, str] = {}
_others: dict[str, str] = {}
_deleted: dict[str, str] = {}
_lock = threading.Lock()


def found(name):
    """Read a file once."""
    with _lock:
        if name in _texts:
            return _texts[name]
    text = Path(name).read_text()
    _texts[name] = text
    return text


def missing(name, kind):
    if (name, kind) not in _texts:
        _texts[name, kind] = Path(name).read_text()
    return _texts[name, kind]


def got(name):
    text = _texts.get(name)
    if text is not None:
        return text
    text = Path(name).read_text()
    _texts[name] = text
    return text


def filled(name):
    text = _texts.get(name)
    if not text:
        text = Path(name).read_text()
        _texts[name] = text
    return text


def read_again(name):
    before = _others.get(name)
    if before is None:
        print("new")
    _others[name] = Path(name).read_text()


def compared(name):
    before = _others.get(name)
    if before:
        print("known")
    _others[name] = Path(name).read_text()
    return before != _others[name]


def deleted(name):
    if name not in _deleted:
        _deleted[name] = Path(name).read_text()
    return _deleted[name]


def delete(name):
    del _deleted[name]


def taken(name):
    if name not in _taken:
        _taken[name] = Path(name).read_text()
    return _taken[name]


def forget():
    _taken.clear()


def elsewhere(name):
    if name in _texts:
        return _texts[name]
    _others[name] = Path(name).read_text()
    return _others[name]


def looked_at_first(name):
    text = Path(name).read_text()
    if name in _texts:
        return _texts[name]
    _texts[name] = text
    return text


def given(name, cache):
    if name not in cache:
        cache[name] = Path(name).read_text()
    return cache[name]


def fetched(name):
    if name not in _texts:
        _texts[name] = requests.get(name).text
    return _texts[name]


class Prompts:
    def __init__(self):
        self._cache = {}

    def load(self, name):
        if name in self._cache:
            return self._cache[name]
        text = Path(name).read_text()
        if text:
            self._cache[name] = text
        return text


class Short:
    def __init__(self):
        self._cache = {}

    def load(self, name):
        if name not in self._cache:
            self._cache[name] = Path(name).read_text()
        return self._cache[name]


prompts = Prompts()


@app.get("/")
async def index(name: str):
    found("a")
    missing("a", kind="b")
    got("a")
    filled("a")
    prompts.load("a")
    found(name)  # FAB401: 4, "found"
    missing("a", name)  # FAB401: 4, "missing"
    got(name)  # FAB401: 4, "got"
    prompts.load(name)  # FAB401: 4, "Prompts.load"
    read_again("a")  # FAB401: 4, "read_again"
    compared("a")  # FAB401: 4, "compared"
    deleted("a")  # FAB401: 4, "deleted"
    taken("a")  # FAB401: 4, "taken"
    elsewhere("a")  # FAB401: 4, "elsewhere"
    looked_at_first("a")  # FAB401: 4, "looked_at_first"
    given("a", {})  # FAB401: 4, "given"
    fetched("https://example.org")  # FAB201: 4, "fetched"
    Short().load("a")  # FAB401: 4, "Short.load"
