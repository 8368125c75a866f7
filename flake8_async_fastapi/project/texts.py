"""Addresses (`postgresql://...`): what a text tells of which only the beginning may be known."""

from __future__ import annotations

from typing import Any

from flake8_async_fastapi.project.values import Address, Const, TupleAtom, Value

_SCHEME = "://"


def is_address(value: Value) -> bool:
    """Return whether a value is one text with a scheme."""
    return len(value) == 1 and (type(value[0]) is Address or _SCHEME in (_whole(value[0]) or ""))


def contains(value: Value, part: Any) -> bool | None:
    """Return whether a text contains another, None where that is not known.

    Whoever asks an address for a word that its beginning does not have (`"sqlite" in url`) asks for the scheme: what
    follows, the names of a host or a database, is not taken to have it.
    """
    if len(value) != 1 or not isinstance(part, str):
        return None
    if type(value[0]) is Address:
        return part in value[0].beginning
    whole = _whole(value[0])
    return part in whole if whole is not None else None


def starts_with(value: Value, beginnings: Value) -> bool | None:
    """Return whether a text starts with one of some others, None where that is not known."""
    if len(value) != 1 or len(beginnings) != 1:
        return None
    wanted = [beginnings]
    if type(beginnings[0]) is TupleAtom:
        wanted = list(beginnings[0].items)
    answers = {_starts_with(value[0], item) for item in wanted}
    if True in answers:
        return True
    return None if None in answers else False


def _starts_with(atom: Any, wanted: Value) -> bool | None:
    text = _whole(wanted[0]) if len(wanted) == 1 else None
    if text is None:
        return None
    whole = _whole(atom)
    if whole is not None:
        return whole.startswith(text)
    if type(atom) is not Address:
        return None
    known = atom.beginning
    return None if text != known and text.startswith(known) else known.startswith(text)


def _whole(atom: Any) -> str | None:
    return atom.value if type(atom) is Const and isinstance(atom.value, str) else None
