"""Which values can make a difference to what is run: callables, coroutines, objects with methods of interest."""

from __future__ import annotations

from typing import Any

from flake8_async_fastapi.project.values import (
    Awaitable,
    ClassAtom,
    Const,
    DictAtom,
    FunctionAtom,
    Generator,
    Instance,
    Lazy,
    Manager,
    Partial,
    Result,
    TupleAtom,
    Value,
    join,
)

TELLING = (FunctionAtom, ClassAtom, Partial, Awaitable, Generator, Lazy, Manager)


def any_telling(value: Value) -> bool:
    """Return whether any possibility of a value, or of what it contains, is telling."""
    for atom in value:
        kind = type(atom)
        if kind is Const:
            continue
        if kind in TELLING:
            return True
        if kind is Instance:
            if _is_telling_class(atom.cls):
                return True
            held = atom.args
        elif kind is TupleAtom:
            held = atom.items
        elif kind is DictAtom:
            held = [item for _, item in atom.items]
        else:
            continue
        for item in held:
            if item and any_telling(item):
                return True
    return False


def _is_telling_class(reference: str) -> bool:
    """Builtins do nothing worth following, and of what is outside nothing is known."""
    return not reference.startswith(("builtins:", ":", "typing:"))


def simplify(value: Value) -> Value:
    """Return a function's result without the contents of plain data, which would only keep circles from closing."""
    if not any(type(atom) in (DictAtom, TupleAtom) or (type(atom) is Instance and atom.args) for atom in value):
        return value
    return join([(_simplify_atom(atom),) for atom in value])


def _simplify_atom(atom: Any) -> Any:
    kind = type(atom)
    if kind is DictAtom:
        return atom if any(matters(item) for _, item in atom.items) else Instance("builtins:dict", ((), ()), True)
    if kind is TupleAtom:
        return TupleAtom(tuple([simplify(item) for item in atom.items]))
    if kind is Instance and atom.args and atom.cls.startswith("builtins:"):
        return Instance(atom.cls, tuple([arg if matters(arg) else () for arg in atom.args]), atom.exact)
    return atom


def matters(value: Value) -> bool:
    """Return whether something in a value is telling, or is the result of a call that nobody has looked at yet."""
    return any(type(atom) is Result for atom in value) or any_telling(value)
