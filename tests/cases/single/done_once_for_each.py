# why: what a module notes to have been done is done once; local files that are written on that way are like start-up
import os
from pathlib import Path

import requests

_SEEN = set()
_THREADS = {}
_TEXTS = {}
_OTHER = set()


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


async def handle(name: str):
    record("server", name)
    register()
    announce(name)  # FAB201: 4, "announce"
    text(name)  # FAB401: 4, "text"
    elsewhere(name, "b")  # FAB401: 4, "elsewhere"
    of_call([name])  # FAB401: 4, "of_call"
