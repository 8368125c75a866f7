# why: what a module notes to have been done is done once; local files that are written on that way are like start-up
import os
from pathlib import Path

import requests

_SEEN = set()
_THREADS = {}
_TEXTS = {}
_OTHER = set()
_MOVED: set[str] = set()
_MADE: set[str] = set()
_RUNNING: set[str] = set()
_KEPT = {}
_LOADED: dict[str, bool] = {}
_SIZES: dict[str, int | None] = {}


def host():
    return open("/etc/machine-id").read()


def record(role, name):
    if (role, name) in _SEEN:
        return
    _SEEN.add((role, name))
    with open("reads.txt", "a") as file:
        file.write(name)


def register():
    pid = os.getpid()
    if pid in _THREADS:
        return
    _THREADS[pid] = host()


def announce(name):
    if name in _SEEN:
        return
    _SEEN.add(name)
    requests.post("https://example.org", json={"name": name})


def text(name):
    if name in _TEXTS:
        return _TEXTS[name]
    _TEXTS[name] = Path(name).read_text()
    return _TEXTS[name]


def elsewhere(name, other):
    if name in _SEEN:
        return
    _OTHER.add(name)
    _SEEN.add(other)
    Path(name).read_text()


def of_call(names):
    done = set()
    for name in names:
        step(name, done)


def step(name, done):
    if name in done:
        return
    done.add(name)
    Path(name).read_text()


def move(owner):
    if owner not in _MOVED:
        Path(owner).rename("new")
        Path(owner).write_text("")
        _MOVED.add(owner)


def make(owner):
    if owner not in _MADE:
        if write(owner):
            _MADE.add(owner)


def write(owner):
    return Path(owner).write_text("")


def kept(name):
    if name not in _KEPT:
        _KEPT[name] = Path(name).read_text()
    return _KEPT[name]


def unnoted(name):
    if name not in _MOVED:
        Path(name).read_text()
        _OTHER.add(name)


def run(name):
    if name not in _RUNNING:
        _RUNNING.add(name)
        Path(name).read_text()
        _RUNNING.discard(name)


def run_or_leave(name):
    if name in _RUNNING:
        return
    _RUNNING.add(name)
    try:
        Path(name).read_text()
    finally:
        _RUNNING.remove(name)


def warn(name):
    if name not in _MADE:
        _MADE.add(name)
        requests.post("https://example.org", json={"name": name})


def load(name):
    if name not in _LOADED:
        _LOADED[name] = True
        _OTHER.add(Path(name).read_text())


def load_or_not(name):
    if name not in _LOADED:
        try:
            _OTHER.add(Path(name).read_text())
            _LOADED[name] = True
        except OSError:
            _LOADED[name] = False


def size(name):
    if name not in _SIZES:
        _SIZES[name] = None
        _SIZES[name] = len(Path(name).read_text())


async def handle_others(name: str):
    load(name)
    load_or_not(name)
    size(name)  # FAB401: 4, "size"
    move(name)
    make(name)
    kept(name)  # FAB401: 4, "kept"
    unnoted(name)  # FAB401: 4, "unnoted"
    run(name)  # FAB401: 4, "run"
    run_or_leave(name)  # FAB401: 4, "run_or_leave"
    warn(name)  # FAB201: 4, "warn"


async def handle(name: str):
    record("server", name)
    register()
    announce(name)  # FAB201: 4, "announce"
    text(name)  # FAB401: 4, "text"
    elsewhere(name, "b")  # FAB401: 4, "elsewhere"
    of_call([name])  # FAB401: 4, "of_call"
