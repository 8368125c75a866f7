"""Texts of which something is known: addresses (`postgresql://...`), words without separators, patterns of names."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from flake8_async_fastapi.project.values import (
    NAMES,
    WORD,
    Address,
    Const,
    DictAtom,
    TupleAtom,
    Value,
    Word,
    instance,
)
from flake8_async_fastapi.source.facts import Expr

if TYPE_CHECKING:
    from flake8_async_fastapi.project.calls import Request
    from flake8_async_fastapi.project.frame import Frame

# Methods that give a known text in another form; of a word they give one.
_FORMS = ("lower", "upper", "casefold", "strip")
# Methods of which something is known where something is known of the text.
METHODS = frozenset({*_FORMS, "startswith"})
# "Linux-6.1.0-aarch64-with-glibc2.36", of which nobody knows how it goes on: it does not name another system.
_LINUX: Value = (Word(r"(?i)(?!.*(win|mac)).*"),)
_SCHEME = "://"
_STR: Value = instance("builtins:str", exact=True)


def put_together(expr: Expr, parts: list[Value]) -> Value:
    """Return what an f-string says of its text, with the values that are put into it."""
    if len(expr) != 3:
        return _STR
    if expr[2]:
        return (Address(expr[2]),)
    return _STR if any("*" in str(atom.value) for part in parts for atom in part if type(atom) is Const) else NAMES


def is_address(value: Value) -> bool:
    """Return whether a value is one text with a scheme."""
    return len(value) == 1 and (type(value[0]) is Address or _SCHEME in (_whole(value[0]) or ""))


def is_text(value: Value) -> bool:
    """Return whether a value is one text, or one of which its pattern is known."""
    return len(value) == 1 and (type(value[0]) is Word or _whole(value[0]) is not None)


def says_something(atom: Any) -> bool:
    """Return whether an atom is a text of which more is known than that it is one."""
    return type(atom) in (Address, Word) or _whole(atom) is not None


def is_word(value: Value) -> bool:
    """Return whether a value is one text that `WORD` can stand for."""
    return len(value) == 1 and (value == WORD or _can_be(_whole(value[0]), WORD[0]))


def is_table(value: Value) -> bool:
    """Return whether a value is a dict of constants, or of tuples of them, all of which stand where it is made."""
    if len(value) != 1 or type(value[0]) is not DictAtom or not value[0].items:
        return False
    items = [part for _, item in value[0].items for atom in item for part in _parts(atom)]
    return all(type(part) is Const for part in items)


def _parts(atom: Any) -> list[Any]:
    return [part for item in atom.items for part in item] if type(atom) is TupleAtom else [atom]


def differ(one: Any, two: Any) -> bool:
    """Return whether one of two texts is a word, and the other none."""
    word, text = (one, _whole(two)) if type(one) is Word else (two, _whole(one))
    return type(word) is Word and text is not None and not _can_be(text, word)


def contains(value: Value, part: Any) -> bool | None:
    """Return whether a text contains another, None where that is not known.

    Whoever asks an address for a word that its beginning does not have (`"sqlite" in url`) asks for the scheme: what
    follows, the names of a host or a database, is not taken to have it.
    """
    if len(value) != 1 or not isinstance(part, str):
        return None
    if type(value[0]) is Address:
        return part in value[0].beginning
    if type(value[0]) is Word:
        return None if not part or _can_be(part, value[0]) else False
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
    if type(atom) is Word:
        return None if not text or _can_be(text, atom) else False
    if type(atom) is not Address:
        return None
    known = atom.beginning
    return None if text != known and text.startswith(known) else known.startswith(text)


def _can_be(text: str | None, word: Word) -> bool:
    return text is not None and re.fullmatch(word.pattern, text) is not None


def _whole(atom: Any) -> str | None:
    return atom.value if type(atom) is Const and isinstance(atom.value, str) else None


def _form(name: str) -> Callable[[Frame, Any, Request], Value | None]:
    """`text.lower()` and the like, of a text that is known."""

    def run(frame: Frame, atom: Any, made: Request) -> Value | None:
        if not is_text(atom.bound or ()) or made.positional:
            return None
        whole = _whole(atom.bound[0])
        return atom.bound if whole is None else (Const(getattr(whole, name)()),)

    return run


def _begins(frame: Frame, atom: Any, made: Request) -> Value | None:
    """`text.startswith(beginnings)`, of a text that is known or of which the beginning is."""
    found = starts_with(atom.bound or (), made.positional[0]) if len(made.positional) == 1 else None
    return None if found is None else (Const(found),)


def _platform(frame: Frame, atom: Any, made: Request) -> Value | None:
    return _LINUX


FUNCTIONS: dict[str, Callable[[Frame, Any, Request], Value | None]] = {
    **{f"builtins:str.{name}": _form(name) for name in _FORMS},
    "builtins:str.startswith": _begins,
    "platform:platform": _platform,
}
