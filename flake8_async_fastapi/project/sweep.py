"""Sweeping the cache: entries that nobody has used for long go, then the least recently used of too many."""

from __future__ import annotations

import os
import re
import time
from collections.abc import Iterator
from contextlib import suppress
from typing import NamedTuple

DAY = 24 * 60 * 60
UNUSED = 30 * DAY
# Facts of a million lines take about 100 MiB.
MOST_BYTES = 512 * 1024 * 1024
_LEFT_OVER = DAY
_STAMP = "swept"
_KINDS = ("facts", "findings", "trees")
_FOLDER = re.compile(r"[0-9a-f]{2}")
# Nothing else is touched: the directory may be shared with files that are not ours.
_ENTRY = re.compile(r"[0-9a-f]{30,62}(\.\d+-[0-9a-f]{8})?")


class _Kept(NamedTuple):
    used: float
    size: int
    path: str


def when_due(directory: str, now: float | None = None) -> None:
    """Sweep a cache directory, at most once a day. `now` is in seconds since the epoch.

    Other processes may read and write meanwhile: an entry that goes is a miss for them. Raises nothing.
    """
    now = time.time() if now is None else now
    stamp = os.path.join(directory, _STAMP)
    try:
        due = now - os.stat(stamp).st_mtime > DAY
    except OSError:
        due = True
    if not due:
        return
    try:
        # Ahead of the work, so that no other process does it as well.
        with open(stamp, "wb"):
            pass
        os.utime(stamp, (now, now))
    except OSError:
        return
    _sweep(directory, now)


def _sweep(directory: str, now: float) -> None:
    kept = []
    for entry in _entries(directory):
        is_left_over = "." in os.path.basename(entry.path)
        if now - entry.used > (_LEFT_OVER if is_left_over else UNUSED):
            _remove(entry.path)
        elif not is_left_over:
            kept.append(entry)
    total = sum(entry.size for entry in kept)
    if total <= MOST_BYTES:
        return
    for entry in sorted(kept):
        if total <= MOST_BYTES * 3 // 4:
            break
        _remove(entry.path)
        total -= entry.size


def _entries(directory: str) -> Iterator[_Kept]:
    for kind in _KINDS:
        for folder in _scan(os.path.join(directory, kind)):
            if _FOLDER.fullmatch(folder.name):
                for entry in _scan(folder.path):
                    try:
                        if _ENTRY.fullmatch(entry.name) and entry.is_file(follow_symlinks=False):
                            status = entry.stat(follow_symlinks=False)
                            yield _Kept(status.st_mtime, status.st_size, entry.path)
                    except OSError:
                        continue


def _scan(directory: str) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(directory) as entries:
            return list(entries)
    except OSError:
        return []


def _remove(path: str) -> None:
    with suppress(OSError):
        os.unlink(path)
