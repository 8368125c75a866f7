"""Where a project begins and which files are in it. Imports next to nothing: a run that has only hits needs it too."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from typing import NamedTuple

# A directory with one of these is where a project begins: names are not looked for above it.
TOPS = frozenset({"pyproject.toml", "setup.cfg", "tox.ini", ".flake8", ".git", ".hg"})
# Without such a mark, this many directories above a file are searched.
HIGHEST = 6

# Where tests stand, and where pytest finds what they share.
TEST_FOLDERS = frozenset({"test", "tests"})
CONFTEST = "conftest.py"

_SKIPPED = frozenset({"node_modules", "__pycache__", "site-packages"})

# The names in a directory, empty for one that cannot be read.
Listing = Callable[[str], frozenset[str]]


class Folder(NamedTuple):
    """One directory of a project: its Python files (`.py` and `.pyi`) and marks of a project, each in a fixed order."""

    path: str
    files: list[os.DirEntry[str]]
    marks: list[str]


def project_top(directory: str, listing: Listing) -> str:
    """Return the directory that holds the project of a file in `directory`.

    That is the nearest one above with a mark of a project. Without one it is where the packages around the file
    begin, also over directories between them that hold no `__init__.py`; a file outside of packages has its own
    directory only: what lies above may be anybody's.
    """
    current = directory
    for _ in range(HIGHEST + 2):
        if is_marked(current, listing):
            return current
        parent = os.path.dirname(current)
        if parent == current:
            break
        current = parent
    top = current = directory
    for _ in range(HIGHEST):
        parent = os.path.dirname(current)
        if parent == current:
            break
        if "__init__.py" in listing(current):
            top = parent
        elif not _has_python(listing(parent)):
            break
        current = parent
    return top


def is_marked(directory: str, listing: Listing) -> bool:
    """Return whether a directory holds a file by which projects are known."""
    return bool(listing(directory) & TOPS)


def is_named_as_test(file: str) -> bool:
    """Return whether a file has a name by which pytest takes it for tests: `test_x.py` or `x_test.py`."""
    stem = file.removesuffix(".py")
    return stem.startswith("test_") or stem.endswith("_test")


def is_of_pytest(file: str) -> bool:
    """Return whether pytest reads a file of that name: tests, or what it shares among them."""
    return file == CONFTEST or is_named_as_test(file)


def _has_python(names: frozenset[str]) -> bool:
    return any(name.endswith(".py") for name in names)


def names_in(directory: str) -> frozenset[str]:
    """Return the names in a directory, none for one that cannot be read."""
    try:
        return frozenset(os.listdir(directory))
    except OSError:
        return frozenset()


def folders(top: str, everywhere: bool) -> Iterator[Folder]:
    """Yield a project's directories, each before those in it, in the order of their names.

    Hidden directories, environments, installed packages and links to directories are left out. Unless `everywhere`,
    only directories that hold Python files themselves are entered: without a mark of a project, `top` may be
    anybody's directory.
    """
    waiting = [top]
    while waiting:
        path = waiting.pop()
        files: list[os.DirEntry[str]] = []
        inner: list[str] = []
        marks: list[str] = []
        is_environment = False
        try:
            with os.scandir(path) as entries:
                for entry in entries:
                    name = entry.name
                    if name in TOPS:
                        marks.append(name)
                    if name.endswith((".py", ".pyi")) and entry.is_file():
                        files.append(entry)
                    elif name[0] != "." and name not in _SKIPPED and entry.is_dir(follow_symlinks=False):
                        inner.append(entry.path)
                    is_environment = is_environment or name == "pyvenv.cfg"
        except OSError:
            continue
        has_python = any(entry.name.endswith(".py") for entry in files)
        if is_environment or not (has_python or everywhere or path == top):
            continue
        yield Folder(path, sorted(files, key=_name), sorted(marks))
        waiting.extend(sorted(inner, reverse=True))


def _name(entry: os.DirEntry[str]) -> str:
    return entry.name
