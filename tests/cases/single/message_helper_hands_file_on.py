# why: a helper whose file goes to what expects a plain one can only move into a thread
import asyncio
import json
import csv
import tempfile
from pathlib import Path


def dumped(data):
    with open("x", "w") as f, open("y") as g:
        json.dump(data, f)


def assigned(data):
    f = open("x", "w")
    json.dump(data, fp=f)


def at_once():
    return json.load(open("x"))


def read():
    return json.loads(open("x").read())


def read2():
    with open("x") as f:
        return json.loads(f.read())


def temp(data):
    with tempfile.NamedTemporaryFile("w") as f:
        f.write(data)


def path_open(p: Path):
    with p.open() as f:
        return list(csv.reader(f))


def path_text(p: Path):
    return json.loads(p.read_text())


def opened():
    return open("x")


def kept():
    file = open("x")
    return file


async def f(p: Path):
    await asyncio.sleep(0)
    dumped({})  # FAB401: 4, '); run it with "await asyncio.to_thread(dumped'
    assigned({})  # FAB401: 4, '); run it with "await asyncio.to_thread(assigned'
    at_once()  # FAB401: 4, '); run it with "await asyncio.to_thread(at_once'
    path_open(p)  # FAB401: 4, '); run it with "await asyncio.to_thread(path_open'
    read()  # FAB401: 4, 'use "await anyio.open_file(...)" there, or run it'
    read2()  # FAB401: 4, 'use "await anyio.open_file(...)" there, or run it'
    temp("")  # FAB401: 4, 'use "async with anyio.NamedTemporaryFile(...)" there'
    path_text(p)  # FAB401: 4, "await async file access (anyio.Path) there"
    opened()  # FAB401: 4, '); run it with "await asyncio.to_thread(opened'
    kept()  # FAB401: 4, '); run it with "await asyncio.to_thread(kept'
