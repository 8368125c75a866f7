"""Which files can answer a question about the whole project: a pass over their text, before any parsing."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable

_BASES = re.compile(rb"^[ \t]*class\s+\w+\s*(?:\[[^\]\n]*\])?\(([^:]*?)\)\s*:", re.MULTILINE)
_CALLS = re.compile(rb"([A-Za-z_]\w*)\(")
_NAMES = re.compile(rb"[A-Za-z_]\w*")
_SKIPPED = frozenset({"node_modules", "__pycache__", "site-packages"})


class Words:
    """For each name, the files in which a class derives from it and those in which it is called."""

    def __init__(self, paths: Iterable[str]) -> None:
        self._bases: dict[bytes, list[str]] = {}
        self._calls: dict[bytes, list[str]] = {}
        self.with_state: list[str] = []
        for path in paths:
            try:
                with open(path, "rb") as file:
                    self._read(path, file.read())
            except OSError:
                continue

    def _read(self, path: str, text: bytes) -> None:
        if b"state." in text:
            self.with_state.append(path)
        for name in {name for bases in _BASES.findall(text) for name in _NAMES.findall(bases)}:
            self._bases.setdefault(name, []).append(path)
        for name in set(_CALLS.findall(text)):
            self._calls.setdefault(name, []).append(path)

    def deriving(self, name: str) -> list[str]:
        """Return the files with a class that names `name` among its bases."""
        return self._bases.get(name.encode(), [])

    def calling(self, name: str) -> list[str]:
        """Return the files that call something of that name."""
        return self._calls.get(name.encode(), [])


def python_files(top: str, everywhere: bool) -> list[str]:
    """Return a project's Python files in a fixed order.

    Hidden directories, environments and installed packages are left out. Unless `everywhere`, only directories that
    hold Python files themselves are entered: without a mark of a project, `top` may be anybody's directory.
    """
    found = []
    seen = set()
    for directory, names, files in os.walk(top):
        here = sorted(name for name in files if name.endswith(".py"))
        real = os.path.realpath(directory)
        if real in seen or "pyvenv.cfg" in files or not (here or everywhere or directory == top):
            names.clear()
            continue
        seen.add(real)
        names[:] = sorted(name for name in names if name[0] != "." and name not in _SKIPPED)
        found.extend(os.path.join(directory, name) for name in here)
    return found
