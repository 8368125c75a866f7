"""Facts of files on disk: keyed by content and by our own version, so that an entry is right or missing, never stale."""

from __future__ import annotations

import ast
import hashlib
import io
import json
import os
import tempfile
import tokenize
import warnings
from collections.abc import Callable
from typing import Any

from flake8_async_fastapi.source.extract import extract
from flake8_async_fastapi.source.facts import SCHEMA, Class, Facts, Function, Param

# A file of more bytes than this is data in Python's clothes.
LARGEST = 16 * 1024 * 1024

_FUNCTION_FIELDS = [name for name in Function.__slots__ if name != "params"]
_PARAM_FIELDS = list(Param.__slots__)
_CLASS_FIELDS = list(Class.__slots__)
_FACTS_FIELDS = [name for name in Facts.__slots__ if name not in ("functions", "classes", "bodies", "noqa")]


def decode(data: bytes) -> str:
    """Return the text of Python source by its own encoding declaration. Raises SyntaxError or UnicodeDecodeError."""
    encoding, _ = tokenize.detect_encoding(io.BytesIO(data).readline)
    return data.decode(encoding)


def parse(text: str) -> ast.Module:
    """Return the syntax tree of source text, without the warnings that compiling it may give."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return ast.parse(text)


def dump(facts: Facts) -> bytes:
    """Return facts as bytes: one line of JSON with everything but the bodies, then a line a body."""
    head = {
        "facts": [getattr(facts, name) for name in _FACTS_FIELDS],
        "functions": [
            [[getattr(item, name) for name in _FUNCTION_FIELDS]]
            + [[getattr(param, name) for name in _PARAM_FIELDS] for param in item.params]
            for item in facts.functions
        ],
        "classes": [[getattr(item, name) for name in _CLASS_FIELDS] for item in facts.classes],
        "noqa": list(facts.noqa.items()),
    }
    text = json.dumps(head, separators=(",", ":"), ensure_ascii=True).encode("ascii")
    return b"\n".join([text, *facts.bodies])


def load(data: bytes) -> Facts:
    """Return the facts that `dump` wrote. Raises ValueError, KeyError or TypeError for anything else."""
    first, *bodies = data.split(b"\n")
    head: dict[str, Any] = json.loads(first)
    functions = []
    for fields, *params in head["functions"]:
        values = dict(zip(_FUNCTION_FIELDS, fields, strict=True))
        functions.append(Function(params=[Param(*param) for param in params], **values))
    classes = [Class(**dict(zip(_CLASS_FIELDS, fields, strict=True))) for fields in head["classes"]]
    rest = dict(zip(_FACTS_FIELDS, head["facts"], strict=True))
    if len(bodies) != len(functions) + 1:
        raise ValueError("bodies are missing")
    return Facts(functions=functions, classes=classes, bodies=bodies, noqa=dict(head["noqa"]), **rest)


class Store:
    """A directory of facts. Every failure to read or write is a miss, never an error.

    `directory` None switches it off. `version` tells our releases and the running Python apart.
    """

    def __init__(self, directory: str | None, version: str) -> None:
        self._directory = directory
        self._salt = f"{SCHEMA}/{version}".encode()

    def facts_of(self, path: str) -> Facts | None:
        """Return the facts of a file, from the store if they are there; None for what cannot be read as Python."""
        try:
            with open(path, "rb") as file:
                data = file.read(LARGEST + 1)
        except OSError:
            return None
        if len(data) > LARGEST:
            return None

        def make() -> Facts:
            text = decode(data)
            return extract(parse(text), text.splitlines(keepends=True))

        try:
            return self.facts(data, make)
        except (SyntaxError, ValueError, LookupError, RecursionError, MemoryError):
            return None

    def facts(self, data: bytes, make: Callable[[], Facts]) -> Facts:
        """Return the facts of source bytes, made by `make` if the store does not have them."""
        name = self._name("facts", data)
        kept = self._read(name)
        if kept is not None:
            try:
                return load(kept)
            except (ValueError, KeyError, TypeError, RecursionError):
                pass
        facts = make()
        if self._directory is not None:
            self._write(name, dump(facts))
        return facts

    def json(self, kind: str, key: bytes) -> Any:
        """Return a small JSON document kept under a key, None if there is none."""
        kept = self._read(self._name(kind, key))
        if kept is None:
            return None
        try:
            return json.loads(kept)
        except (ValueError, RecursionError):
            return None

    def keep_json(self, kind: str, key: bytes, document: Any) -> None:
        """Keep a small JSON document under a key."""
        self._write(self._name(kind, key), json.dumps(document, separators=(",", ":")).encode())

    def _name(self, kind: str, data: bytes) -> str:
        digest = hashlib.blake2b(data, digest_size=20, key=self._salt[:64], person=kind[:16].encode()).hexdigest()
        return os.path.join(digest[:2], digest[2:])

    def _read(self, name: str) -> bytes | None:
        if self._directory is None:
            return None
        try:
            with open(os.path.join(self._directory, name), "rb") as file:
                data = file.read()
        except OSError:
            return None
        # The first 8 bytes are a checksum of the rest: a torn or damaged entry is a miss.
        body = data[8:]
        return body if data[:8] == hashlib.blake2b(body, digest_size=8).digest() else None

    def _write(self, name: str, data: bytes) -> None:
        if self._directory is None:
            return
        target = os.path.join(self._directory, name)
        temporary = None
        try:
            os.makedirs(os.path.dirname(target), exist_ok=True)
            handle, temporary = tempfile.mkstemp(dir=os.path.dirname(target))
            with os.fdopen(handle, "wb") as file:
                file.write(hashlib.blake2b(data, digest_size=8).digest() + data)
            os.replace(temporary, target)
        except OSError:
            if temporary is not None:
                _remove(temporary)


def _remove(path: str) -> None:
    try:
        os.unlink(path)
    except OSError:
        pass


def default_directory() -> str:
    """Return the user's cache directory for us."""
    base = os.environ.get("XDG_CACHE_HOME") or (
        os.environ.get("LOCALAPPDATA") if os.name == "nt" else os.path.join(os.path.expanduser("~"), ".cache")
    )
    return os.path.join(base or tempfile.gettempdir(), "flake8-async-fastapi")
