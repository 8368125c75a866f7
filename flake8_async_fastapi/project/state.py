"""The state of a project on disk as one hash: all that the findings of any of its files can depend on.

The hash covers the relative path and the content of every Python file, and where marks of projects stand. A file that
has not been touched since it was last read is known by its status (size, dates, inode), so that telling
the state of an unchanged project reads one file: the table of these.
"""

from __future__ import annotations

import json
import os
import stat
import time
from collections.abc import Sequence
from hashlib import blake2b
from typing import Any, Protocol

from flake8_async_fastapi.project import layout
from flake8_async_fastapi.project.entries import Entries

# A file of more bytes than this is data in Python's clothes.
LARGEST = 16 * 1024 * 1024
# A file that changed within this time of being read can change again without a new date: no table holds it.
_RECENT = 2 * 10**9


class _Hash(Protocol):
    def update(self, data: bytes, /) -> None: ...


# Size, dates of content and of status in nanoseconds, inode; then the hash of the content.
Row = list[Any]


def digest(data: bytes) -> str:
    """Return the name of some content."""
    return blake2b(data, digest_size=16).hexdigest()


def is_readable(status: os.stat_result) -> bool:
    """Return whether a file may be read: a regular one (a pipe would wait for ever) of bearable size."""
    return stat.S_ISREG(status.st_mode) and status.st_size <= LARGEST


def read(path: str) -> bytes | None:
    """Return the content of a file, None for one that cannot or must not be read."""
    try:
        if not is_readable(os.stat(path)):
            return None
        with open(path, "rb") as file:
            data = file.read(LARGEST + 1)
    except (OSError, ValueError):
        return None
    return data if len(data) <= LARGEST else None


class State:
    """One project as it is now; `name` is the hash of everything in it.

    `roots` are further directories whose files count. `salt` is what else a finding depends on: versions.
    """

    __slots__ = ("_rows", "name", "top")

    def __init__(self, top: str, roots: Sequence[str], salt: str, entries: Entries) -> None:
        self.top = top
        key = digest(os.fsencode("\0".join([top, *roots])))
        self._rows: dict[str, Row] = {}
        known = _table(entries.read("trees", key))
        total = blake2b(salt.encode(), digest_size=16)
        everywhere = layout.is_marked(top, layout.names_in)
        self._gather(top, everywhere, known, total)
        gathered = [top]
        for root in roots:
            total.update(os.fsencode(f"\0{os.path.relpath(root, top)}\0"))
            if not any(os.path.join(root, "").startswith(os.path.join(other, "")) for other in gathered):
                gathered.append(root)
                self._gather(root, True, known, total)
        self.name = total.hexdigest()
        oldest = time.time_ns() - _RECENT
        kept = {path: row for path, row in self._rows.items() if row[4] and max(row[1], row[2]) < oldest}
        if kept != known:
            entries.write("trees", key, json.dumps(kept, separators=(",", ":")).encode())

    def _gather(self, top: str, everywhere: bool, known: dict[str, Row], total: _Hash) -> None:
        skipped = len(os.path.join(top, ""))
        for folder in layout.folders(top, everywhere):
            if folder.files or folder.marks:
                total.update(os.fsencode(f"\0{folder.path[skipped:]}\0{folder.marks}"))
            for entry in folder.files:
                path = entry.path
                row = _row(entry, known.get(path))
                self._rows[path] = row
                total.update(os.fsencode(f"\0{entry.name}\0{row[4]}"))

    def has(self, path: str) -> bool:
        """Return whether a file is part of the state."""
        return path in self._rows

    def is_current(self, path: str) -> bool:
        """Return whether a file of the state is still as it was when the state was told."""
        try:
            return self._rows[path][:4] == _status(os.stat(path))
        except OSError:
            return False


def _status(status: os.stat_result) -> Row:
    return [status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino]


def _row(entry: os.DirEntry[str], known: Row | None) -> Row:
    try:
        # On Windows an entry's own status lacks the inode.
        status = _status(entry.stat() if os.name != "nt" else os.stat(entry.path))
    except OSError:
        return [0, 0, 0, 0, ""]
    if known is not None and known[:4] == status:
        return known
    data = read(entry.path)
    return [*status, digest(data) if data is not None else ""]


def _table(data: bytes | None) -> dict[str, Row]:
    """Return a table as it was written, an empty one for anything else."""
    try:
        table = json.loads(data) if data is not None else {}
    except (ValueError, RecursionError):
        return {}
    if not isinstance(table, dict):
        return {}
    return {path: row for path, row in table.items() if isinstance(row, list) and len(row) == 5}
