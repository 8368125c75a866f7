# why: a module's name that is filled when first used is filled once in a process; reading local files or waiting for a thread for that is like start-up
import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import requests
from fastapi import FastAPI

app = FastAPI()
_config = None
_words = []
_keys = None
_fresh = None
_busy = False
_kept = None
_first = None
_second = None
_session = None
_lock = threading.Lock()


def read(name):
    return Path(name).read_text()


def config():
    global _config
    if _config is None:
        name = "config.toml"
        _config = read(name)
    return _config


def words():
    global _words
    if _words:
        return _words
    with open("words.txt") as file:
        _words = file.read().split()
    return _words


def keys():
    global _keys
    if not _keys:
        config()
        _keys = requests.get("https://example.org/jwks.json").json()
    return _keys


def fresh():
    global _fresh
    if _config is None:
        _fresh = read("x")
    _fresh = read("y")
    return _fresh


def work():
    global _busy
    if _busy:
        raise RuntimeError
    _busy = True
    try:
        return read("x")
    finally:
        _busy = False


def step():
    global _busy
    if not _busy:
        _busy = True
        read("x")
        _busy = False


def kept():
    global _kept
    if _kept is None:
        try:
            _kept = read("x")
        except OSError:
            _kept = None
    return _kept


def read_from():
    global _first
    found = _first
    if found is None:
        with _lock:
            found = _first
            if found is None:
                found = read("x")
                _first = found
    return found


def read_before():
    global _second
    found = _second
    if found is not None:
        return found
    _second = read("x")
    return _second


def read_from_other():
    global _second
    found = _config
    if found is None:
        _second = read("x")
    return found


def other(name):
    result = None
    if result is None:
        result = read(name)
    return result


async def connect(): ...


def session():
    global _session
    if _session is None:
        with ThreadPoolExecutor() as pool:
            _session = pool.submit(asyncio.run, connect()).result()
    return _session


def session_of(name: str):
    if _session is None:
        thread = threading.Thread(target=read, args=(name,))
        thread.start()
        thread.join()
    return _session


@app.get("/")
async def index(name: str):
    config()
    words()
    keys()  # FAB201: 4, "keys"
    fresh()  # FAB401: 4, "fresh"
    work()  # FAB401: 4, "work"
    step()  # FAB401: 4, "step"
    kept()
    read_from()
    read_before()
    read_from_other()  # FAB401: 4, "read_from_other"
    other(name)  # FAB401: 4, "other"
    session()
    session_of(name)  # FAB102: 4, "session_of"
