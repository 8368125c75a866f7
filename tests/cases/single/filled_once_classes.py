# why: what a class keeps when it is first used is made once in a process; reading local files for that is like start-up
import threading
from pathlib import Path

import requests
from fastapi import FastAPI

app = FastAPI()
lock = threading.Lock()


def read(name):
    return Path(name).read_text()


class Once(type):
    _made = {}

    def __call__(cls, *args, **kwargs):
        if cls not in cls._made:
            cls._made[cls] = super().__call__(*args, **kwargs)
        return cls._made[cls]


class ByArguments(type):
    _made = {}

    def __call__(cls, *args):
        if (cls, args) not in cls._made:
            cls._made[cls, args] = super().__call__(*args)
        return cls._made[cls, args]


class Locked(type):
    _made = {}

    def __call__(cls, *args):
        found = cls._made.get(cls)
        if found is not None:
            return found
        with lock:
            found = cls._made.get(cls)
            if found is None:
                found = cls._made[cls] = super().__call__(*args)
        return found


class LockedByArguments(type):
    _made = {}

    def __call__(cls, *args):
        found = cls._made.get((cls, args))
        if found is None:
            found = cls._made[cls, args] = super().__call__(*args)
        return found


class Checked(type):
    def __call__(cls, *args):
        return super().__call__(*args)


class Version(metaclass=Once):
    def __init__(self):
        self.text = read("version.txt")

    def again(self):
        return read("version.txt")


class Derived(Version):
    pass


class Client(metaclass=Once):
    def __init__(self):
        self.keys = requests.get("https://example.org/keys").json()


class Table(metaclass=ByArguments):
    def __init__(self, name):
        self.text = read(name)


class Settled(metaclass=Locked):
    def __init__(self):
        self.text = read("settled.txt")


class Sheet(metaclass=LockedByArguments):
    def __init__(self, name):
        self.text = read(name)


class Plain(metaclass=Checked):
    def __init__(self):
        self.text = read("plain.txt")


class Settings:
    _only = None
    _words = None
    _other = None

    def __new__(cls):
        if cls._only is None:
            cls._only = super().__new__(cls)
            cls._only.text = read("settings.txt")
        return cls._only

    @classmethod
    def words(cls):
        if cls._words:
            return cls._words
        cls._words = read("words.txt")
        return cls._words

    @classmethod
    def other(cls):
        if cls._only is None:
            cls._other = read("other.txt")
        return cls._other

    def own(self):
        if self._other is None:
            self._other = read("own.txt")
        return self._other


class Shared:
    names = None
    number = None
    first = None

    @staticmethod
    def known():
        if Shared.names is None:
            Shared.names = read("names.txt")
        return Shared.names

    @staticmethod
    def count():
        if Shared.number is not None:
            return Shared.number
        try:
            Shared.number = len(read("numbers.txt"))
        except OSError:
            Shared.number = 0
        return Shared.number

    @staticmethod
    def fetched():
        if Shared.first is None:
            Shared.first = requests.get("https://example.org/first").text
        return Shared.first

    @classmethod
    def named(cls):
        if Shared.names is None:
            Shared.names = read("names.txt")
        return cls.names

    @staticmethod
    def other():
        if Shared.first is None:
            Shared.number = len(read("numbers.txt"))
        return Shared.number


def last():
    if Shared.names is None:
        Shared.names = read("names.txt")
    return Shared.names


class Named:
    def __new__(cls):
        if not hasattr(cls, "only"):
            cls.only = super().__new__(cls)
            cls.only.text = read("named.txt")
        return cls.only


@app.get("/")
async def index(name: str):
    Version().again()  # FAB401: 4, "Version.again"
    Derived()
    Client()  # FAB201: 4, "Client"
    Table(name)  # FAB401: 4, "Table"
    Settled()
    Sheet(name)  # FAB401: 4, "Sheet"
    Plain()  # FAB401: 4, "Plain"
    Settings().own()
    Settings.words()
    Settings.other()  # FAB401: 4, "Settings.other"
    Named()
    Shared.known()
    Shared.named()
    Shared.count()
    Shared.fetched()  # FAB201: 4, "Shared.fetched"
    Shared.other()  # FAB401: 4, "Shared.other"
    last()
