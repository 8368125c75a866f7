"""Facts of files, kept on disk by content and by our own version: an entry is right or missing, never stale."""

from __future__ import annotations

import json
from collections.abc import Callable
from hashlib import blake2b
from operator import attrgetter
from typing import Any

from flake8_async_fastapi.project import state
from flake8_async_fastapi.project.entries import Entries
from flake8_async_fastapi.source import parse
from flake8_async_fastapi.source.extract import extract
from flake8_async_fastapi.source.facts import SCHEMA, Class, Facts, Function, Param

_FUNCTION_FIELDS = [name for name in Function.__slots__ if name != "params"]
# Mostly empty; an empty tuple costs nothing.
_TUPLES = [name for name, kind in Function.__annotations__.items() if kind == "tuple[str, ...]"]
_PARAM_FIELDS = list(Param.__slots__)
_CLASS_FIELDS = list(Class.__slots__)
_FACTS_FIELDS = [name for name in Facts.__slots__ if name not in ("functions", "classes", "bodies", "noqa")]
# All fields of an object at once, in C: hot where nothing is cached yet.
_OF_FUNCTION, _OF_PARAM = attrgetter(*_FUNCTION_FIELDS), attrgetter(*_PARAM_FIELDS)
_OF_CLASS, _OF_FACTS = attrgetter(*_CLASS_FIELDS), attrgetter(*_FACTS_FIELDS)
_ENCODER = json.JSONEncoder(separators=(",", ":"), check_circular=False)


def dump(facts: Facts) -> bytes:
    """Return facts as bytes: one line of JSON with everything but the bodies, then a line a body."""
    head = {
        "facts": _OF_FACTS(facts),
        "functions": [[_OF_FUNCTION(item), *map(_OF_PARAM, item.params)] for item in facts.functions],
        "classes": [_OF_CLASS(item) for item in facts.classes],
        "noqa": list(facts.noqa.items()),
    }
    return b"\n".join([_ENCODER.encode(head).encode("ascii"), *facts.bodies])


def load(data: bytes) -> Facts:
    """Return the facts that `dump` wrote. Raises ValueError, KeyError or TypeError for anything else."""
    first, *bodies = data.split(b"\n")
    head: dict[str, Any] = json.loads(first)
    functions = []
    for fields, *params in head["functions"]:
        values = dict(zip(_FUNCTION_FIELDS, fields, strict=True))
        values.update((name, tuple(values[name])) for name in _TUPLES)
        functions.append(Function(params=[Param(*param) for param in params], **values))
    classes = [Class(**dict(zip(_CLASS_FIELDS, fields, strict=True))) for fields in head["classes"]]
    rest = dict(zip(_FACTS_FIELDS, head["facts"], strict=True))
    if len(bodies) != len(functions) + 1:
        raise ValueError("bodies are missing")
    return Facts(functions=functions, classes=classes, bodies=bodies, noqa=dict(head["noqa"]), **rest)


def packed(facts: Facts) -> bytes:
    """Return facts in a tenth of the room."""
    import zlib

    return zlib.compress(dump(facts), 3)


def unpacked(data: bytes) -> Facts:
    """Return the facts that `packed` took."""
    import zlib

    return load(zlib.decompress(data))


class Store:
    """The facts of files. `salt` tells our releases and the running Python apart."""

    def __init__(self, entries: Entries, salt: str) -> None:
        self._entries = entries
        self._salt = blake2b(f"{SCHEMA}/{salt}".encode(), digest_size=32).digest()

    def facts_of(self, path: str) -> Facts | None:
        """Return the facts of a file, from the store if they are there; None for what cannot be read as Python."""
        data = state.read(path)
        if data is None:
            return None

        def make() -> Facts:
            text = parse.decode(data)
            return extract(parse.module(text), text.splitlines(keepends=True))

        try:
            return self.facts(data, make)
        except (SyntaxError, ValueError, LookupError, RecursionError, MemoryError):
            return None

    def facts(self, data: bytes, make: Callable[[], Facts]) -> Facts:
        """Return the facts of source bytes, made by `make` if the store does not have them."""
        key = blake2b(data, digest_size=20, key=self._salt).hexdigest()
        kept = self._entries.read("facts", key)
        if kept is not None:
            try:
                return load(kept)
            except (ValueError, KeyError, TypeError, RecursionError):
                pass
        facts = make()
        self._entries.write("facts", key, dump(facts))
        return facts
