import time

import requests

from .registry import ADDED, Commands, Plugin, bus, hook, loader, local, on, quick_shelf, slow_shelf, typed


@loader("remote")
def load():
    return requests.get("u")


@loader("quick")
def quick():
    return 1


@hook
def first():
    time.sleep(1)


@local
def never():
    requests.get("u")


@on("start")
def start():
    time.sleep(1)


@on("stop")
async def stop():
    return None


@Commands.command("sync")
def sync():
    time.sleep(1)


@bus.handler
def plain():
    time.sleep(1)


@bus.handler(name="other")
def other():
    requests.get("u")


def closing():
    time.sleep(1)


bus.add(closing)
ADDED.append(closing)


@slow_shelf.item
def slow():
    time.sleep(1)


@quick_shelf.item
def fast():
    return 1


class Slow(Plugin):
    def run(self):
        time.sleep(1)


@typed
class Typed:
    def run(self):
        time.sleep(1)


@typed
class Quick:
    def run(self):
        return 1
