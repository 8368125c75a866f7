"""Names and attributes of which the source says all that they can be: declared ones, and items of what is declared."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flake8_async_fastapi.project import assignments, classes, evaluate, hints, iteration
from flake8_async_fastapi.project.frame import Env, Frame
from flake8_async_fastapi.project.names import is_anything
from flake8_async_fastapi.project.values import UNKNOWN, ClassAtom, FunctionAtom, Instance, Value, join, without_none
from flake8_async_fastapi.source.facts import Expr, Param

if TYPE_CHECKING:
    from flake8_async_fastapi.project.world import World

# Items of items of items: deeper nobody looks.
_DEEPEST = 3
# Functions that give the items of what they are given, and methods of a dict.
_GIVING = frozenset({"enumerate", "iter", "list", "reversed", "set", "sorted", "tuple"})
_VIEWS = frozenset({"items", "keys", "values"})
# Names of loops, with what is iterated and their places in an unpacked item: -1 for the whole item.
Items = dict[str, tuple[Expr, int]]
# Constants, displays and texts with values in them.
_WRITTEN = frozenset({"k", "t", "f", "li", "el", "se", "tu", "d"})
# Stands for what is declared; no name is written like this.
_DECLARED = " declared"


def is_open(frame: Frame, path: str, value: Value, env: Env) -> bool:
    """Whether a path is a name that the function gives a value, or that callers give one where nothing is declared.

    A part of it can be unknown then: who asks for its class knows of another one.
    """
    if "." in path or path not in env or frame.facts is None:
        return False
    if path in frame.items:
        return not value or not set(value).issubset(_items(frame, path, env, _DEEPEST))
    param = _parameter(frame, path)
    if param is not None:
        told = not is_anything(param.annotation) or (param is frame.facts.params[0] and frame.facts.owner >= 0)
        return not told and path not in dict(frame.key.arguments)
    return path not in dict(frame.key.closure)


def is_whole(frame: Frame, expr: Expr, value: Value, env: Env, depth: int = _DEEPEST) -> bool:
    """Return whether an expression is nothing but what its value says; else a part of it can be unknown."""
    if type(expr) is str:
        if not is_open(frame, expr, value, env):
            return bool(value)
        given = assignments.inside(frame, expr) if frame.facts else []
        return depth > 0 and bool(given) and all(is_whole(frame, item, value, env, depth - 1) for item in given)
    kind = expr[0] if type(expr) is list else ""
    if kind == "w":
        return is_whole(frame, expr[1], value, env, depth)
    if kind == "c":
        return all(_says_what_it_gives(frame.world, atom) for atom in evaluate.unnoted(frame, expr[2], env) or (None,))
    return kind in _WRITTEN or (kind == "a" and bool(_of_attribute(frame, expr, env)))


def _says_what_it_gives(world: World, atom: Any) -> bool:
    """Return whether the result of a call is known whole: an object of a class, or what a function declares."""
    return type(atom) is ClassAtom or (type(atom) is FunctionAtom and bool(world.declared_return(atom.ref)))


def is_constructed(frame: Frame, name: str, env: Env) -> bool:
    """Return whether all that a function assigns to a name is objects that it makes of classes right there."""
    given = assignments.inside(frame, name)
    return bool(given) and all(
        type(expr) is list and expr[0] == "c" and _is_class(frame, expr[2], env) for expr in given
    )


def _is_class(frame: Frame, expr: Expr, env: Env) -> bool:
    made = evaluate.unnoted(frame, expr, env) if evaluate.path_of(expr) else UNKNOWN
    return bool(made) and all(type(atom) is ClassAtom for atom in made)


def gives(world: World, reference: str | None, name: str) -> bool:
    """Return whether a class of the project, or one of its bases there, has a method or attribute with a value.

    Or whether a library's class has a coroutine function of that name: others are asked for it by code that waits where
    there is none.
    """
    found = classes.find(world, reference, name) if reference is not None else None
    method = classes.method(world, reference, name) if reference is not None and found else None
    if method is not None and method[1].is_async:
        return True
    return bool(found) and all(
        not world.class_is_stub(item.owner) and (item.binding[0] != ":" or item.binding[2] is not None)
        for item in found or ()
    )


def note_items(frame: Frame, target: Expr, source: Expr) -> Items:
    """Note that names are items of an expression from here on; returns what was noted before, to go back to that."""
    before = frame.items
    targets = target[1] if target[0] == "tu" else [target]
    numbers = range(len(targets)) if target[0] == "tu" else (-1,)
    named = zip(targets, numbers, strict=True)
    frame.items = {**before, **{name: (source, number) for name, number in named if type(name) is str}}
    return before


def _parameter(frame: Frame, name: str) -> Param | None:
    return next((param for param in frame.facts.params if param.name == name), None)


def _items(frame: Frame, name: str, env: Env, depth: int) -> Value:
    """Return what a loop's name is as its source is declared; empty where that says nothing."""
    source, number = frame.items[name]
    declared = without_none(_declared(frame, source, env, depth - 1)) if depth else UNKNOWN
    held = [iteration.elements(frame, (atom,)) for atom in declared]
    if number >= 0:
        held = [iteration.unpack(frame, item, number) for item in held]
    return join(held) if all(held) else UNKNOWN


def _declared(frame: Frame, expr: Expr, env: Env, depth: int) -> Value:
    """Return what an expression is as the names and attributes in it are declared."""
    if type(expr) is str:
        if expr in frame.items:
            return _items(frame, expr, env, depth)
        param = _parameter(frame, expr)
        if param is None or param.kind in ("*", "**") or _is_assigned(frame, expr):
            return UNKNOWN
        return frame.world.declared(frame.module, frame.facts, param)
    if type(expr) is not list or expr[0] not in ("a", "c", "bo"):
        return UNKNOWN
    if expr[0] == "a":
        return _of_attribute(frame, expr, env)
    if expr[0] == "bo":
        # `items or []`
        is_default = len(expr[2]) == 2 and expr[2][1] in (["li", []], ["el"], ["tu", []], ["d", []])
        return _declared(frame, expr[2][0], env, depth) if is_default else UNKNOWN
    function, given = expr[2], expr[3]
    if type(function) is str and function in _GIVING and given:
        call = ["c", 0, function, [_DECLARED], []]
        return evaluate.unnoted(frame, call, {**env, _DECLARED: _declared(frame, given[0], env, depth)})
    if type(function) is list and function[0] == "a" and function[3] in _VIEWS and not given:
        call = ["c", 0, ["a", 0, _DECLARED, function[3]], [], []]
        return evaluate.unnoted(frame, call, {**env, _DECLARED: _declared(frame, function[2], env, depth)})
    return UNKNOWN


def _is_assigned(frame: Frame, name: str) -> bool:
    return bool(assignments.inside(frame, name))


def _of_attribute(frame: Frame, expr: Expr, env: Env) -> Value:
    """Return what the bodies of classes declare an attribute of their objects to be."""
    if not evaluate.path_of(expr):
        return UNKNOWN
    found = [_of_class(frame, atom, expr[3]) for atom in evaluate.unnoted(frame, expr[2], env)]
    return join(found) if all(found) else UNKNOWN


def _of_class(frame: Frame, atom: Any, name: str) -> Value:
    if type(atom) is not Instance:
        return UNKNOWN
    for item in classes.find(frame.world, atom.cls, name) or ():
        owner = frame.world.class_of(item.owner)
        if owner is not None and item.binding[0] == ":":
            return hints.value_of(frame.world, owner[0], item.binding[1], tuple(owner[1].type_params))
    return UNKNOWN
