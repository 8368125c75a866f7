"""Which files can answer a question about the whole project: a pass over their text, before any parsing."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable

from flake8_async_fastapi.execution import lookup
from flake8_async_fastapi.project import layout

_BASES = re.compile(rb"^[ \t]*class\s+\w+\s*(?:\[[^\]\n]*\])?\(([^:]*?)\)\s*:", re.MULTILINE)
# `\b` keeps the search from trying each letter of each word.
_CALLS = re.compile(rb"\b(\w+)\(")
_NAMES = re.compile(rb"[A-Za-z_]\w*")
_IMPORTS = re.compile(rb"^[ \t]*(?:from|import)[ \t]+(\w+)", re.MULTILINE)
_DECORATORS = re.compile(rb"^[ \t]*@(?:\w+\.)*(\w+)", re.MULTILINE)
_TYPES = re.compile(rb"\b[A-Z]\w+")
_SETTING = re.compile(rb"\b(?!self\.|cls\.)\w+\.(\w+)[ \t]*(?::[^=\n]*)?=(?!=)")
# The targets of `shared.model, shared.tokenizer = load()` and `shared.one = shared.other = Server()`.
_TARGETS = re.compile(rb"^[ \t]*\(?((?:[\w.]+[ \t]*[,=][ \t]*)+[\w.]+)\)?[ \t]*=(?!=)", re.MULTILINE)
_ATTRIBUTES = re.compile(rb"\b(?!self\.|cls\.)\w+\.(\w+)(?![\w.])")
_TESTS = re.compile(rb"^[ \t]*(?:(?:from|import)[ \t]+(?:pytest|unittest)\b|(?:async )?def test_)", re.MULTILINE)
# How far behind the name of a call its arguments are looked for.
_WINDOW = 200


class Words:
    """For each name, the files in which a class derives from it and those in which it is called."""

    def __init__(self, paths: Iterable[str]) -> None:
        self._bases: dict[bytes, list[str]] = {}
        # Most names are called in one file: a table of lists would be a large part of what a run keeps.
        self._calls: dict[bytes, str | list[str]] = {}
        self._handed: dict[str, dict[bytes, list[str]]] = {"loop": {}, "thread": {}}
        # Each made when first asked for.
        self._tables: dict[re.Pattern[bytes], dict[bytes, list[str]]] = {}
        self._handing = {
            place: _texts(lookup.handing_names(place), lookup.applied_names(place)) for place in self._handed
        }
        self._paths: list[str] = []
        self.imports: set[str] = set()
        self.with_state: list[str] = []
        self.with_lifespan: list[str] = []
        for path in paths:
            try:
                with open(path, "rb") as file:
                    self._read(path, file.read())
            except OSError:
                continue

    def _read(self, path: str, text: bytes) -> None:
        if layout.is_named_as_test(os.path.basename(path)) and _TESTS.search(text):
            return
        if b"state." in text or b"State(" in text:
            self.with_state.append(path)
        if b"lifespan" in text:
            self.with_lifespan.append(path)
        for name in {name for bases in _BASES.findall(text) for name in _NAMES.findall(bases)}:
            self._bases.setdefault(name, []).append(path)
        called = set(_CALLS.findall(text))
        for name in called:
            others = self._calls.setdefault(name, path)
            if isinstance(others, list):
                others.append(path)
            elif others is not path:
                self._calls[name] = [others, path]
        for place, texts in self._handing.items():
            for name in _handed(text, [part for call in called & texts.keys() for part in texts[call]]):
                self._handed[place].setdefault(name, []).append(path)
        self._paths.append(path)
        self.imports.update(name.decode() for name in set(_IMPORTS.findall(text)))

    def deriving(self, name: str) -> list[str]:
        """Return the files with a class that names `name` among its bases."""
        return self._bases.get(name.encode(), [])

    def handing(self, name: str, place: str) -> list[str]:
        """Return the files that may hand something of that name to a call that runs a plain `def` in `place`."""
        return self._handed[place].get(name.encode(), [])

    def naming(self, name: str) -> list[str]:
        """Return the files that hold a capitalized name."""
        return self._table(_TYPES).get(name.encode(), [])

    def decorating(self, name: str) -> list[str]:
        """Return the files with a decorator of that name."""
        return self._table(_DECORATORS).get(name.encode(), [])

    def setting(self, name: str) -> list[str]:
        """Return the files that may set an attribute on another object than `self`."""
        return self._table(_SETTING, _TARGETS).get(name.encode(), [])

    def _table(self, pattern: re.Pattern[bytes], targets: re.Pattern[bytes] | None = None) -> dict[bytes, list[str]]:
        known = self._tables.get(pattern)
        if known is not None:
            return known
        found = self._tables[pattern] = {}
        for path in self._paths:
            try:
                with open(path, "rb") as file:
                    text = file.read()
            except OSError:
                continue
            names = set(pattern.findall(text))
            for several in targets.findall(text) if targets is not None else ():
                names.update(_ATTRIBUTES.findall(several))
            for name in names:
                found.setdefault(name, []).append(path)
        return found

    def calling(self, name: str) -> list[str]:
        """Return the files that call something of that name."""
        found = self._calls.get(name.encode(), [])
        return [found] if isinstance(found, str) else found


def _texts(names: dict[str, frozenset[str]], applied: frozenset[str]) -> dict[bytes, list[bytes]]:
    """Return, for the last name of a call, the texts behind which the names of what it is handed stand.

    What `applied` calls return is called in turn: `on_event("startup")(load)`.
    """
    found: dict[bytes, list[bytes]] = {name.encode(): [b")("] for name in applied}
    for name, takes in names.items():
        if lookup.is_common(name):
            continue
        texts = [f"{item}=" if item in lookup.BY_NAME else f"{name}(" for item in sorted(takes)]
        if texts:
            found.setdefault(name.encode(), []).extend(text.encode() for text in dict.fromkeys(texts))
    return found


def _handed(text: bytes, behind: list[bytes]) -> set[bytes]:
    names: set[bytes] = set()
    for mark in dict.fromkeys(behind):
        start = text.find(mark)
        while start >= 0:
            start += len(mark)
            names.update(_NAMES.findall(text, start, start + _WINDOW))
            start = text.find(mark, start)
    return names


def python_files(top: str, everywhere: bool) -> list[str]:
    """Return a project's Python files in a fixed order; see `layout.folders` for what is left out.

    What tests do says nothing of the application: they call with stand-ins, override and derive for themselves. A
    project of nothing but tests has them.
    """
    begins = len(os.path.join(top, ""))
    found: dict[bool, list[str]] = {False: [], True: []}
    for folder in layout.folders(top, everywhere):
        of_tests = not layout.TEST_FOLDERS.isdisjoint(folder.path[begins:].split(os.sep))
        for entry in folder.files:
            if entry.name.endswith(".py"):
                found[of_tests or entry.name == layout.CONFTEST].append(entry.path)
    return found[False] or found[True]
