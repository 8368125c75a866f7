# why: attributes that a method has set go along into the object's own methods, and those that a method sets are unknown after it
import time

from fastapi import FastAPI

app = FastAPI()


class Settings:
    def __init__(self, path=None, eager=False):
        self.path = path
        self.eager = eager
        self.values = {}
        self.prepare()

    def prepare(self):
        self.load()
        self._warm()

    def load(self):
        if not self.path:
            return
        with open(self.path) as file:
            self.values["text"] = file.read()

    def _warm(self):
        if self.eager:
            time.sleep(1)


class Late:
    def __init__(self, path=None):
        self.path = path
        self.find()
        self.load()

    def find(self):
        self.path = "found"

    def load(self):
        if self.path:
            open(self.path)


class Base:
    def __init__(self, path=None):
        self.path = path
        self.setup()

    def setup(self):
        pass


class Derived(Base):
    def setup(self):
        if self.path is not None:
            open(self.path)


@app.get("/a")
async def a(path: str):
    Settings()
    Settings(path)  # FAB401: 4, "Settings > Settings.prepare > Settings.load > open"
    Settings(eager=True)  # FAB101: 4, "Settings > Settings.prepare > Settings._warm > time.sleep"


@app.get("/b")
async def b():
    Late()  # FAB401: 4, "Late > Late.load > open"


@app.get("/c")
async def c(path: str):
    Derived()
    Derived(path)  # FAB401: 4, "Derived > Derived.setup > open"


class Guarded:
    def __init__(self, path: str | None):
        self.path = path

    def read(self):
        if self.path is None:
            return self.default()
        return open(self.path).read()

    def default(self):
        return "" if self.path is None else open(self.path).read()

    def empty(self):
        if self.path is None:
            return self.default()
        return ""


@app.get("/d")
async def d(path: str):
    Guarded(path).empty()
    Guarded(path).read()  # FAB401: 4, "Guarded.read > open"
