# why: what an object keeps when it is first asked for is read once in a process, if modules alone make such objects
from functools import cached_property
from pathlib import Path
from typing import Annotated

import requests
from fastapi import Depends, FastAPI

app = FastAPI()


def read(name):
    return Path(name).read_text()


class Vocabulary:
    _words = None
    _other = None
    _keys = None

    def words(self):
        if self._words is None:
            self._words = read("words.txt")
        return self._words

    @property
    def config(self):
        if not hasattr(self, "_config"):
            self._config = read("words.toml")
        return self._config

    def early(self):
        if self._words is not None:
            return self._words
        self._words = read("words.txt")
        return self._words

    def other(self):
        if self._words is None:
            self._other = read("words.txt")
        return self._other

    def keys(self):
        if self._keys is None:
            self.words()
            self._keys = requests.get("https://example.org/keys").json()
        return self._keys

    async def itself(self):
        self.early()
        self.other()  # FAB401: 8, "Vocabulary.other"
        return self.config


words = Vocabulary()


class Kept:
    @cached_property
    def text(self):
        return read("text.txt")

    @cached_property
    def keys(self):
        return requests.get("https://example.org/keys").json()

    @property
    def fresh(self):
        return read("fresh.txt")


kept = Kept()


class KeptByEach:
    @cached_property
    def text(self):
        return read("text.txt")


class UnmadeByName:
    """Made by another name: nobody calls the class."""

    def words(self):
        if not self._words:
            self._words = read("words.txt")
        return self._words


class Emptied:
    _words = None

    def forget(self):
        self._words = None

    def words(self):
        if not self._words:
            self._words = read("words.txt")
        return self._words


emptied = Emptied()


class Each:
    def __init__(self):
        self._words = None

    def words(self):
        if self._words is None:
            self._words = read("words.txt")
        return self._words


class Derived(Each):
    pass


class Base:
    _words = None

    def words(self):
        if self._words is None:
            self._words = read("words.txt")
        return self._words


class OfEachCall(Base):
    pass


class ByItself:
    _words = None

    @classmethod
    def make(cls):
        return cls()

    def words(self):
        if self._words is None:
            self._words = read("words.txt")
        return self._words


class DependencyOfEach:
    _words = None

    def words(self):
        if self._words is None:
            self._words = read("words.txt")
        return self._words


class DependencyByType:
    _words = None

    def words(self):
        if self._words is None:
            self._words = read("words.txt")
        return self._words


@app.get("/")
async def index(
    unmade: UnmadeByName,
    base: Base,
    dependency: Annotated[DependencyOfEach, Depends(DependencyOfEach)],
    by_type: DependencyByType = Depends(),
):
    kept.text
    kept.keys  # FAB201: 4, "Kept.keys"
    kept.fresh  # FAB401: 4, "Kept.fresh"
    KeptByEach().text  # FAB401: 4, "KeptByEach.text"
    words.words()
    words.config
    words.early()
    words.other()  # FAB401: 4, "Vocabulary.other"
    words.keys()  # FAB201: 4, "Vocabulary.keys"
    unmade.words()
    emptied.words()  # FAB401: 4, "Emptied.words"
    Each().words()  # FAB401: 4, "Each.words"
    Derived().words()  # FAB401: 4, "Each.words"
    OfEachCall().words()  # FAB401: 4, "Base.words"
    base.words()  # FAB401: 4, "Base.words"
    ByItself.make().words()  # FAB401: 4, "ByItself.words"
    dependency.words()  # FAB401: 4, "DependencyOfEach.words"
    by_type.words()  # FAB401: 4, "DependencyByType.words"


class ByAnyName:
    def fill(self, items):
        for k in items:
            if not hasattr(self, k):
                setattr(self, k, 1)
        read("words.txt")

    def read(self, key):
        if not hasattr(self, key):
            self.e = read(key)


by_any_name = ByAnyName()


async def fill(items, key):
    by_any_name.fill(items)  # FAB401: 4, "ByAnyName.fill"
    by_any_name.read(key)  # FAB401: 4, "ByAnyName.read"
