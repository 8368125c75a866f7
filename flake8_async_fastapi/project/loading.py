"""Marks on objects that came from a database: whether their relations load when they are read."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from flake8_async_fastapi.project.values import Instance, Loaded, TupleAtom, TypeVariable, Value, join

_DEEPEST = 3


def mark_of(atom: Any) -> Loaded | None:
    """Return the mark of an object whose relations load when they are read, None for any other object."""
    if type(atom) is Instance and atom.args and atom.args[-1]:
        mark = atom.args[-1][0]
        if type(mark) is Loaded and not mark.eager:
            return mark
    return None


def marked(value: Value, mark: Loaded) -> Value:
    """Return a value whose objects were loaded so.

    Of an object that a statement with loader options has led to, the relations are there: it gets no mark.
    """
    return join([(_marked(atom, mark),) for atom in value])


def _marked(atom: Any, mark: Loaded) -> Any:
    kind = type(atom)
    if kind is TypeVariable:
        return atom._replace(loaded=mark)
    if kind is TupleAtom:
        return TupleAtom(tuple([marked(item, mark) for item in atom.items]))
    if kind is not Instance or atom.cls.startswith(":"):
        return atom
    if atom.cls.startswith(("builtins:", "typing:")):
        return Instance(atom.cls, tuple([marked(item, mark) for item in atom.args]), atom.exact) if atom.args else atom
    if not atom.args:
        return Instance(atom.cls, ((mark,),), atom.exact)
    known = atom.args[-1][0] if atom.args[-1] else None
    if type(known) is not Loaded or known.eager is mark.eager:
        return atom
    return Instance(atom.cls, atom.args[:-1], atom.exact)


def noted(value: Value, name: str) -> Value:
    """Return a value whose marked objects have a relation that was read."""
    return join([(_noted(atom, name),) for atom in value])


def _noted(atom: Any, name: str) -> Any:
    mark = mark_of(atom)
    return atom if mark is None else _with_read(atom, mark, {*mark.known, name})


def _with_read(atom: Instance, mark: Loaded, known: Iterable[str]) -> Instance:
    mark = mark._replace(known=tuple(sorted(known)))
    return Instance(atom.cls, (*atom.args[:-1], (mark,)), atom.exact)


def unread(value: Value) -> Value:
    """Return a value whose marked objects have none of their relations read: the value itself where that is so."""
    if not any(mark.known for mark in map(mark_of, value) if mark is not None):
        return value
    return join([(_unread(atom),) for atom in value])


def _unread(atom: Any) -> Any:
    mark = mark_of(atom)
    return atom if mark is None else _with_read(atom, mark, ())


def without_marks(value: Value) -> Value:
    """Return a value whose objects load nothing any more: their session is closed."""
    if not _marks(value, 0):
        return value
    return join([(_without_mark(atom),) for atom in value])


def _without_mark(atom: Any) -> Any:
    kind = type(atom)
    if kind is TupleAtom:
        return TupleAtom(tuple([without_marks(item) for item in atom.items]))
    if kind is not Instance or not atom.args:
        return atom
    if mark_of(atom) is not None:
        return Instance(atom.cls, atom.args[:-1], atom.exact)
    return Instance(atom.cls, tuple([without_marks(item) for item in atom.args]), atom.exact)


def refined(declared: Value, value: Value) -> Value:
    """Return a declared type with the marks that objects of its classes have in a value of that type."""
    found = _marks(value, 0)
    return tuple([_refined(atom, found) for atom in declared]) if found else declared


def _refined(atom: Any, found: dict[str, Loaded]) -> Any:
    kind = type(atom)
    if kind is TupleAtom:
        return TupleAtom(tuple([tuple([_refined(part, found) for part in item]) for item in atom.items]))
    if kind is not Instance:
        return atom
    if atom.args:
        args = [tuple([_refined(part, found) for part in item]) for item in atom.args]
        return Instance(atom.cls, tuple(args), atom.exact)
    return Instance(atom.cls, ((found[atom.cls],),), atom.exact) if atom.cls in found else atom


def _marks(value: Value, depth: int) -> dict[str, Loaded]:
    """Return the classes of which marked objects are among a value, with their marks."""
    found: dict[str, Loaded] = {}
    for atom in value:
        kind = type(atom)
        if kind is TupleAtom or (kind is Instance and atom.args):
            mark = mark_of(atom)
            if mark is not None:
                other = found.setdefault(atom.cls, mark)
                if other.known:
                    # What only some of the objects have read may still have to be loaded.
                    common = tuple([name for name in other.known if name in mark.known])
                    found[atom.cls] = other._replace(known=common)
            elif depth < _DEEPEST:
                for item in atom.items if kind is TupleAtom else atom.args:
                    found.update(_marks(item, depth + 1))
    return found
