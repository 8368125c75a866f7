# why: a flag that is set on some ways only does not say that the file was read
"""mem0/mem0/memory/main.py:3539: the flag that guards the reading is only set when the file says so."""

import json

_full = False


def at_capacity():
    global _full
    if _full:
        return True
    with open("state.json") as f:
        entries = json.load(f)
    full = len(entries) >= 10
    if full:
        _full = True
    return full


async def delete():
    return at_capacity()  # FAB401: 11, "at_capacity > open"


_seen = False


def plain_condition():
    global _seen
    if _seen:
        return True
    with open("state.json") as f:
        entries = json.load(f)
    if len(entries) >= 10:
        _seen = True
    return _seen


async def delete2():
    return plain_condition()  # FAB401: 11, "plain_condition > open"


_once = False


def once():
    global _once
    if _once:
        return
    with open("state.json") as f:
        json.load(f)
    _once = True


async def delete3():
    return once()


_cfg = None


def config():
    global _cfg
    if _cfg is not None:
        return _cfg
    with open("state.json") as f:
        data = json.load(f)
    if data:
        _cfg = data
    return data


async def delete4():
    return config()


_failed = False


def load():
    global _failed
    if _failed:
        return None
    try:
        with open("model.bin", "rb") as f:
            return f.read()
    except OSError:
        _failed = True
        return None


async def delete5():
    return load()  # FAB401: 11, "load > open"


class Telemetry:
    def __init__(self):
        self.broken = False

    def send(self, data):
        if self.broken:
            return
        try:
            with open("events.log", "a") as f:
                f.write(data)
        except OSError:
            self.broken = True


telemetry = Telemetry()


async def delete6():
    telemetry.send("x")  # FAB401: 4, "Telemetry.send > open"
