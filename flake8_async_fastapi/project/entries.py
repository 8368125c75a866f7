"""What we keep on disk between runs: small checked files. Every failure to read is a miss, every one to write nothing.

`DIRECTORY/KIND/ab/cdef...`, where "abcdef..." is a hash in hexadecimal digits. Files are written beside their place and
renamed, so that any number of processes can read and write at once.
"""

from __future__ import annotations

import os
import time
from hashlib import blake2b

_CHECKSUM = 8
_DAY = 24 * 60 * 60
# https://bford.info/cachedir/: backups pass over a directory with this file.
_TAG = b"Signature: 8a477f597d28d172789f06886806bc55\n# This directory is a cache of flake8-async-fastapi.\n"


class Entries:
    """A directory of entries; None switches it off."""

    __slots__ = ("_writes", "directory")

    def __init__(self, directory: str | None) -> None:
        self.directory = os.path.abspath(directory) if directory is not None else None
        self._writes: bool | None = None

    def read(self, kind: str, key: str) -> bytes | None:
        """Return what is kept under a key, exactly as it was written, or None."""
        if self.directory is None:
            return None
        path = _path(self.directory, kind, key)
        try:
            with open(path, "rb") as file:
                changed = os.fstat(file.fileno()).st_mtime
                data = file.read()
            # The date says when an entry was last of use: the old ones are swept.
            if time.time() - changed > _DAY:
                os.utime(path)
        except (OSError, ValueError):
            return None
        body = data[_CHECKSUM:]
        return body if data[:_CHECKSUM] == _checksum(kind, key, body) else None

    def write(self, kind: str, key: str, data: bytes) -> None:
        """Keep `data` under a key."""
        if self.directory is None or self._writes is False:
            return
        try:
            if self._writes is None:
                _prepare(self.directory)
                self._writes = True
            _write(_path(self.directory, kind, key), _checksum(kind, key, data) + data)
        except (OSError, ValueError):
            # A full disk stays full: nothing more is tried.
            self._writes = False


def _path(directory: str, kind: str, key: str) -> str:
    return os.path.join(directory, kind, key[:2], key[2:])


def _checksum(kind: str, key: str, data: bytes) -> bytes:
    """Return a checksum that tells torn, damaged and moved entries."""
    return blake2b(data, digest_size=_CHECKSUM, key=key[:64].encode(), person=kind[:16].encode()).digest()


def _write(path: str, data: bytes) -> None:
    temporary = f"{path}.{os.getpid()}-{os.urandom(4).hex()}"
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    try:
        handle = os.open(temporary, flags, 0o666)
    except FileNotFoundError:
        os.makedirs(os.path.dirname(path), exist_ok=True)
        handle = os.open(temporary, flags, 0o666)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        os.replace(temporary, path)
    except BaseException:
        os.unlink(temporary)
        raise


def _prepare(directory: str) -> None:
    """Make the directory, mark it as a cache if we made it, and sweep it if that is due."""
    if not os.path.isdir(directory):
        os.makedirs(directory, exist_ok=True)
        for name, text in (("CACHEDIR.TAG", _TAG), (".gitignore", b"*\n")):
            _write(os.path.join(directory, name), text)
    from flake8_async_fastapi.project import sweep

    sweep.when_due(directory)


def default_directory() -> str:
    """Return the user's cache directory for us."""
    base = os.environ.get("XDG_CACHE_HOME") or (
        os.environ.get("LOCALAPPDATA") if os.name == "nt" else os.path.join(os.path.expanduser("~"), ".cache")
    )
    if not base:
        import tempfile

        base = tempfile.gettempdir()
    return os.path.join(base, "flake8-async-fastapi")
