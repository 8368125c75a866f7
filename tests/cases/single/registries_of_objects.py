# why: handlers in a dictionary, or a defaultdict, of a bus that is made once
import requests
from collections import defaultdict
from fastapi import FastAPI

app = FastAPI()


class Bus:
    def __init__(self):
        self.handlers = {}

    def on(self, name, fn):
        self.handlers.setdefault(name, []).append(fn)

    def emit(self, name, *a):
        for h in self.handlers.get(name, []):
            h(*a)


bus = Bus()


def handler(x):
    requests.post("http://x", json=x)


bus.on("made", handler)


@app.get("/b")
async def b():
    bus.emit("made", 1)  # FAB201: 4, "Bus.emit > handler > requests.post"


class Bus2:
    def __init__(self):
        self.handlers = defaultdict(list)

    def on(self, name, fn):
        self.handlers[name].append(fn)

    def emit(self, name, *a):
        for h in self.handlers[name]:
            h(*a)


bus2 = Bus2()
bus2.on("made", handler)


@app.get("/b2")
async def b2():
    bus2.emit("made", 1)  # FAB201: 4, "Bus2.emit > handler > requests.post"


class Bus3:
    def __init__(self):
        self.handlers: dict[str, list] = defaultdict(list)

    def on(self, name):
        def deco(fn):
            self.handlers[name].append(fn)
            return fn

        return deco

    def emit(self, name, *a):
        for h in self.handlers.get(name, ()):
            h(*a)


bus3 = Bus3()


@bus3.on("made")
def handler3(x):
    requests.post("http://x", json=x)


@app.get("/b3")
async def b3():
    bus3.emit("made", 1)  # FAB201: 4, "Bus3.emit > handler3 > requests.post"


HOOKS = defaultdict(list)


def register(name, fn):
    HOOKS[name].append(fn)


register("x", handler)


@app.get("/b4")
async def b4():
    for h in HOOKS["x"]:
        h(1)  # FAB201: 8, "handler > requests.post"


class Bus5:
    def __init__(self):
        self._subs = []

    def subscribe(self, fn):
        self._subs.append(fn)

    def publish(self, x):
        for s in self._subs:
            s(x)


bus5 = Bus5()
bus5.subscribe(handler)


@app.get("/b5")
async def b5():
    bus5.publish(1)  # FAB201: 4, "Bus5.publish > handler > requests.post"
