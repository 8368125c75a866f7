# why: a guard that leaves from inside a with or try block; a method that ends the use of an object does not fill it again; a cached property that was read before
import threading
from functools import cached_property
from pathlib import Path

_lock = threading.Lock()
_settings = None
_names = None
_rules = None


def settings():
    global _settings
    with _lock:
        if _settings is not None:
            return _settings
    _settings = Path("settings").read_text()
    return _settings


def names():
    global _names
    try:
        if _names is not None:
            return _names
    finally:
        pass
    _names = Path("names").read_text()
    return _names


def rules(path):
    global _rules
    with _lock:
        if path is not None:
            return path
    _rules = Path("rules").read_text()
    return _rules


class Keeper:
    def __init__(self):
        self._text = None
        self._lines = None

    def text(self):
        if self._text is None:
            self._text = Path("text").read_text()
        return self._text

    def reset(self):
        self._text = None

    def lines(self):
        if self._lines is None:
            self._lines = Path("lines").read_text()
        return self._lines

    def add(self, line):
        self._lines = None
        Path("lines").write_text(line)


class Words:
    @cached_property
    def words(self):
        return Path("words").read_text().split()


keeper = Keeper()


async def handler():
    settings()
    names()
    rules("a")
    rules(None)  # FAB401: 4, "rules > pathlib.Path.read_text"
    keeper.text()
    keeper.lines()  # FAB401: 4, "Keeper.lines > pathlib.Path.read_text"


async def read_twice(path):
    own = Words()
    if own.words:  # FAB401: 7, "Words.words > pathlib.Path.read_text"
        print(own.words)
    return own.words


async def read_elsewhere(own: Words):
    return own.words  # FAB401: 11, "Words.words > pathlib.Path.read_text"
