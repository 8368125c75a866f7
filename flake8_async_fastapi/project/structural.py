"""`isinstance` with classes that objects are of by what they can do or what makes them: `Iterator`, `FunctionType`."""

from __future__ import annotations

import builtins
import contextlib
import functools
import types
import typing
from collections import abc
from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from flake8_async_fastapi.project import calls, classes
from flake8_async_fastapi.project.values import (
    Awaitable,
    ClassAtom,
    FunctionAtom,
    Generator,
    Identity,
    Instance,
    Lazy,
    ModuleAtom,
    Partial,
)

if TYPE_CHECKING:
    from flake8_async_fastapi.project.world import World

# `inspect.isgenerator(x)` is `isinstance(x, types.GeneratorType)`.
QUESTIONS: Mapping[str, str] = MappingProxyType(
    {
        "isasyncgen": "types:AsyncGeneratorType",
        "isclass": "builtins:type",
        "isfunction": "types:FunctionType",
        "isgenerator": "types:GeneratorType",
        "ismethod": "types:MethodType",
    }
)
_OTHERS: Mapping[str, type] = MappingProxyType({"builtins:type": type, "functools:partial": functools.partial})
# `Callable`: of all that is listed as such a form, only this one can be asked about.
_FORM = Instance("typing:_SpecialForm")
_GENERATOR = ("send", "throw", "close")
# What an object has to have, whatever its class derives from.
_METHODS: Mapping[Any, tuple[str, ...]] = MappingProxyType(
    {
        abc.AsyncGenerator: ("__aiter__", "__anext__", "asend", "athrow", "aclose"),
        abc.AsyncIterable: ("__aiter__",),
        abc.AsyncIterator: ("__aiter__", "__anext__"),
        abc.Awaitable: ("__await__",),
        abc.Callable: ("__call__",),
        abc.Collection: ("__contains__", "__iter__", "__len__"),
        abc.Container: ("__contains__",),
        abc.Coroutine: ("__await__", *_GENERATOR),
        abc.Generator: ("__iter__", "__next__", *_GENERATOR),
        abc.Iterable: ("__iter__",),
        abc.Iterator: ("__iter__", "__next__"),
        contextlib.AbstractAsyncContextManager: ("__aenter__", "__aexit__"),
        contextlib.AbstractContextManager: ("__enter__", "__exit__"),
    }
)
# Annotations take these for what is iterable only, see `hints`.
_VAGUE: Mapping[Any, Any] = MappingProxyType({abc.Iterator: abc.Iterable, abc.AsyncIterator: abc.AsyncIterable})
# Bases that bring none of the methods.
_PLAIN = frozenset({"builtins:object", "typing:Generic", "abc:ABC"})


def concerns(cls: Any) -> bool:
    """Return whether `isinstance` with a class asks for more than the bases of an object's class."""
    return _wanted(cls) is not None


def is_of(world: World, atom: Any, cls: Any) -> bool:
    """Return whether an atom is certainly of such a class."""
    return _answer(world, atom, _wanted(cls)) is True


def may_be(world: World, atom: Any, cls: Any) -> bool:
    """Return whether an atom, or an object of a class derived from its own, can be of such a class."""
    kind = _wanted(cls)
    if kind is None:
        return False
    known = _answer(world, atom, kind)
    if known is not False or type(atom) is not Instance or atom.exact or atom.cls.startswith("types:"):
        return known is not False
    return any(_by_class(world, child, kind) is not False for child in world.index.subclasses(atom.cls))


def can_do(world: World, atom: Any, cls: Any) -> bool:
    """Return whether an atom is declared by what it can do only, and can be of such a class as well."""
    return type(atom) is Instance and atom.cls.startswith("typing:") and may_be(world, atom, cls)


def _wanted(cls: Any) -> Any:
    """Return the class of Python's that `isinstance` asks about; None where an object's own class tells."""
    if cls == _FORM:
        return abc.Callable
    return _named(cls.cls) if type(cls) is ClassAtom else None


def _named(reference: str) -> Any:
    module, _, name = reference.partition(":")
    if module == "typing":
        return getattr(getattr(typing, name, None), "__origin__", None)
    return getattr(types, name, None) if module == "types" else _OTHERS.get(reference)


def _answer(world: World, atom: Any, kind: Any) -> bool | None:
    own, is_certain = _class_of(world, atom)
    if own is not None:
        return issubclass(own, kind) or (False if is_certain else None)
    return _by_class(world, atom.cls, kind) if type(atom) is Instance else None


def _class_of(world: World, atom: Any) -> tuple[Any, bool]:
    """Return Python's class of an atom, or one above it, and whether it is of that very class; None if it has none."""
    match atom:
        case Generator():
            return types.AsyncGeneratorType if atom.is_async else types.GeneratorType, True
        case FunctionAtom() if world.function_of(atom.ref)[0].is_stub:
            return abc.Callable, False
        case FunctionAtom():
            return types.MethodType if atom.bound else types.FunctionType, True
        case Awaitable():
            return (abc.Awaitable, False) if atom.call is None else (types.CoroutineType, True)
        case ModuleAtom():
            return types.ModuleType, True
        case Lazy():
            return abc.Iterator, False
        case ClassAtom():
            return type, False
        case Partial():
            return functools.partial, False
        case Identity():
            return abc.Callable, False
        case Instance(cls) if cls.startswith(("typing:", "types:")):
            own = _named(cls)
            return _VAGUE.get(own, own), cls.startswith("types:")
    module, _, name = (calls.class_reference(atom) or "").partition(":")
    if module != "builtins":
        return None, False
    return getattr(builtins, name, getattr(types, name, None)), type(atom) is not Instance or atom.exact


def _by_class(world: World, reference: str, kind: Any) -> bool | None:
    """Return whether objects of a class are of another by its methods or bases; None where one of these is unknown."""
    methods = _METHODS.get(kind)
    if methods and all(classes.find(world, reference, name) for name in methods):
        return True
    above = [base.cls for base in classes.order(world, reference) if base.cls not in _PLAIN]
    if any(_is_below(cls, kind) for cls in above):
        return True
    return None if any(world.class_of(cls) is None or world.class_is_stub(cls) for cls in above) else False


def _is_below(reference: str, kind: Any) -> bool:
    module, _, name = reference.partition(":")
    own = getattr(builtins, name, None) if module == "builtins" else _named(reference)
    return isinstance(own, type) and issubclass(own, kind)
