"""Findings of files, kept between runs. Light: when all is found here, neither the analysis nor libcst is imported."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable, Sequence
from hashlib import blake2b
from itertools import islice
from typing import Any, NamedTuple

from flake8_async_fastapi import __version__
from flake8_async_fastapi.project import layout
from flake8_async_fastapi.project.entries import Entries, default_directory
from flake8_async_fastapi.project.state import State, digest, read
from flake8_async_fastapi.project.workspace import Projects
from flake8_async_fastapi.settings import Settings

# Line, column, code and message, as in `model.Finding`.
Row = tuple[int, int, str, str]

PACKAGE = os.path.dirname(os.path.abspath(__file__))
# Findings of one file for so many states of the project: of the branches, the buffer and the index.
_MOST_STATES = 4


def entries_of(settings: Settings) -> Entries:
    """Return where a run keeps what it finds out."""
    return Entries((settings.cache_dir or default_directory()) if settings.use_cache else None)


def salt() -> str:
    """Return what tells apart all that can make other findings of the same source: our version and Python's.

    In a checkout the version stays while the source and the stubs change, so their sizes and dates count too.
    """
    version = f"{__version__}/{sys.implementation.cache_tag}/{sys.platform}"
    if not os.path.exists(os.path.join(os.path.dirname(PACKAGE), "pyproject.toml")):
        return version
    total = blake2b(digest_size=8)
    for folder in layout.folders(PACKAGE, True):
        for entry in folder.files:
            status = entry.stat()
            total.update(os.fsencode(f"{entry.path}\0{status.st_size}\0{status.st_mtime_ns}\0"))
    return f"{version}/{total.hexdigest()}"


def of(settings: Settings) -> FindingsCache:
    """Return the findings known to a run."""
    return FindingsCache(settings, entries_of(settings), salt())


class FindingsCache:
    """The findings of one run's files, as far as they are known from earlier runs.

    An entry counts for one text of the file, in one state of its project: every finding can depend on every file.
    """

    def __init__(self, settings: Settings, entries: Entries, salt: str) -> None:
        self._settings = settings
        self._entries = entries
        self._salt = salt
        self._listings: dict[str, frozenset[str]] = {}
        self._projects = Projects(self._listing)
        self._states: dict[str, State] = {}
        self._checked: dict[str, int] = {}
        self._outside: dict[str, dict[str, str | None]] = {}

    def find(self, path: str, text: str) -> list[Row] | None:
        """Return the findings of the file at an absolute path with this text, None if they are not known."""
        if self._entries.directory is None:
            return None
        state, name = self._state(path), _text(text)
        for kept in self._kept(state, path):
            if kept.state == state.name and kept.text == name and kept.is_current():
                return kept.rows
        return None

    def keep(self, path: str, text: str, rows: Sequence[Row], looked_at: Iterable[str]) -> None:
        """Keep the findings of a file. `looked_at` are the files read in this run so far, in the order of reading."""
        if self._entries.directory is None:
            return
        state = self._state(path)
        outside = self._others(state, path, looked_at)
        if outside is None:
            return
        new = _Kept(state.name, _text(text), outside, list(rows))
        others = [item for item in self._kept(state, path) if item[:2] != new[:2]]
        data = json.dumps([new, *others[: _MOST_STATES - 1]], separators=(",", ":")).encode()
        self._entries.write("findings", self._key(state, path), data)

    def _others(self, state: State, path: str, looked_at: Iterable[str]) -> dict[str, str | None] | None:
        """Return the content of the files looked at that are not part of the state; None if the state has changed."""
        outside = self._outside.setdefault(state.top, {})
        start = self._checked.get(state.top, 0)
        if start < 0:
            return None
        for other in islice(looked_at, start, None):
            start += 1
            if other == path:
                continue
            if not state.has(other):
                outside[other] = _content(other)
            elif not state.is_current(other):
                # Somebody writes while we read: nothing of this run is sure.
                self._checked[state.top] = -1
                return None
        self._checked[state.top] = start
        return outside

    def _state(self, path: str) -> State:
        top, members = self._projects.of(path)
        if top not in self._states:
            self._states[top] = State(top, (*self._settings.source_roots, *members), self._salt, self._entries)
        return self._states[top]

    def _listing(self, directory: str) -> frozenset[str]:
        if directory not in self._listings:
            self._listings[directory] = layout.names_in(directory)
        return self._listings[directory]

    def _key(self, state: State, path: str) -> str:
        return digest(os.fsencode("\0".join((state.top, path, self._settings.meaning()))))

    def _kept(self, state: State, path: str) -> list[_Kept]:
        """Return all that is kept of a file, nothing for what another version may have written."""
        data = self._entries.read("findings", self._key(state, path))
        try:
            return [_Kept.of(item) for item in json.loads(data)] if data is not None else []
        except (ValueError, TypeError, LookupError, AttributeError, RecursionError):
            return []


class _Kept(NamedTuple):
    """The findings of one text in one state, with the content (None: not readable) of further files they depend on."""

    state: str
    text: str
    outside: dict[str, str | None]
    rows: list[Row]

    @classmethod
    def of(cls, item: Any) -> _Kept:
        """Return an entry as it was written. Raises ValueError, TypeError, LookupError or AttributeError for others."""
        state, text, outside, rows = item
        return cls(state, text, dict(outside.items()), [(int(r[0]), int(r[1]), str(r[2]), str(r[3])) for r in rows])

    def is_current(self) -> bool:
        """Return whether the files outside the project are as they were."""
        return all(_content(path) == content for path, content in self.outside.items())


def _text(text: str) -> str:
    return digest(text.encode("utf-8", "surrogatepass"))


def _content(path: str) -> str | None:
    data = read(path)
    return None if data is None else digest(data)
