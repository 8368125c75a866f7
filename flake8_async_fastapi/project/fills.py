"""What functions put into the containers of modules and classes: registries filled by decorators, lists of hooks.

A container that begins empty gets its items from statements (`REGISTRY[name] = function`, `HOOKS.append(function)`)
whose values are, as a rule, parameters: what those can be is asked of the places that call the function around the
statement or decorate with it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any, NamedTuple

from flake8_async_fastapi.project import assignments, classes, decorating, evaluate, made, scopes
from flake8_async_fastapi.project.frame import Env, Frame, Key
from flake8_async_fastapi.project.names import begins_empty
from flake8_async_fastapi.project.telling import any_telling
from flake8_async_fastapi.project.values import (
    FILLABLE,
    UNKNOWN,
    ClassAtom,
    Const,
    DictAtom,
    FunctionAtom,
    Instance,
    ModuleAtom,
    Value,
    instance,
    join,
    own_name,
)
from flake8_async_fastapi.source.facts import every_statement
from flake8_async_fastapi.source.reads import added_to

if TYPE_CHECKING:
    from flake8_async_fastapi.project.modules import Module
    from flake8_async_fastapi.project.world import World
    from flake8_async_fastapi.source.facts import Expr, Function, Stmt

# Methods that put the items of another container into one.
_MANY = frozenset({"extend", "update"})
# How the body of a function that adds to a container is written in its facts.
_WRITTEN = rb'NAME\]?,"(?:append|add|appendleft|setdefault|extend|update)"|\["s",\d+,(?:\["a",\d+,[^\]]*)?NAME'
# More callers than these are not looked at, and more items say nothing any more.
_MOST_CALLERS = 12
_MOST_ITEMS = 40


class Fill(NamedTuple):
    """A statement that adds an item: in which function (-1: the module's body), to what, under which key (None: none).

    `nested` says that the item goes into a list under the key.
    """

    function: int
    target: Expr
    key: Expr
    value: Expr
    nested: bool = False


class _Item(NamedTuple):
    key: Value | None
    value: Value


def _is_container(value: Value) -> bool:
    """Return whether a value can be a container of which no interesting items are known."""
    containers = [atom for atom in value if type(atom) is Instance and atom.cls in FILLABLE]
    return any(not any(map(any_telling, atom.args)) for atom in containers)


def of_module(world: World, module: Module, name: str) -> Value:
    """Return what the project puts into a container of a module."""
    return world.solve(("filled", module.name, name), lambda: _container(list(_of_module(world, module, name))))


def of_attribute(world: World, reference: str, name: str, bindings: list[Any], values: list[Value]) -> list[Value]:
    """Return what the project puts into a container that is an attribute of a class, or of its only object.

    `bindings` are those of the class's body, `values` what the attribute can be besides.
    """
    if not any(begins_empty(binding) for binding in bindings) and not _is_container(join(values)):
        return []
    return [world.solve(("filled", reference, name), lambda: _of_class(world, reference, name))]


def _of_module(world: World, module: Module, name: str) -> Iterator[_Item]:
    others = world.index.naming(name) if name[:1].isupper() else ()
    for other in dict.fromkeys([module, *others]):
        for fill in _statements(world, other, name):
            # What a module's own body adds, its bindings say.
            if (other is not module or fill.function >= 0) and _is_of_module(world, other, fill, module, name):
                yield from _items(world, other, fill)


def _of_class(world: World, reference: str, name: str) -> Value:
    found = world.class_of(reference)
    if found is None or found[0].is_stub:
        return UNKNOWN
    module, facts = found
    statements = [fill for fill in _statements(world, module, name) if _is_of_class(world, module, fill, reference)]
    values = []
    for index in dict.fromkeys(fill.function for fill in statements):
        if index in facts.methods:
            # What a method itself knows of the item is true of every object.
            values.append(world.stored(world.standalone(module, module.facts.functions[index]), name))
    if statements and (name in facts.bindings or made.is_made_once(world, reference)):
        values.append(_container([item for fill in statements for item in _items(world, module, fill)]))
    return join(value for value in values if value)


def _container(items: list[_Item]) -> Value:
    known = [item for item in items if item.value]
    if not known or len(known) > _MOST_ITEMS:
        return UNKNOWN
    if known[0].key is None:
        return instance("builtins:list", join(item.value for item in known))
    if all(len(item.key or ()) == 1 and type((item.key or ())[0]) is Const for item in known):
        named: dict[Any, Value] = {}
        for item in known:
            constant = (item.key or ())[0].value
            named[constant] = join([item.value, *([named[constant]] if constant in named else [])])
        return (DictAtom(tuple(named.items())),)
    return instance("builtins:dict", UNKNOWN, join(item.value for item in known))


# The statements.


def _statements(world: World, module: Module, name: str) -> tuple[Fill, ...]:
    return world.solve(("fills", module.name, name), lambda: tuple(_find_statements(module, name)))


def _find_statements(module: Module, name: str) -> Iterator[Fill]:
    text = json.dumps(name, ensure_ascii=False).encode()
    written = re.compile(_WRITTEN.replace(b"NAME", re.escape(text)))
    for index in (*range(len(module.facts.functions)), -1):
        body = module.facts.bodies[index]
        if text in body and written.search(body):
            yield from _search(module.body(index), index, name)


def _search(body: list[Stmt], index: int, name: str) -> Iterator[Fill]:
    for part in every_statement(body):
        if part[0] == "=" and len(part) == 3 and type(part[2]) is list:
            for target in part[2]:
                if type(target) is list and target[0] == "s" and _names(target[2], name):
                    yield Fill(index, target[2], target[3], part[1])
        elif part[0] == "e" and len(part) == 2 and type(part[1]) is list and part[1][0] == "c":
            found = _of_call(part[1], index, name)
            if found is not None:
                yield found
            yield from _of_many(part[1], index, name)


def _of_call(expr: Expr, index: int, name: str) -> Fill | None:
    target, given = added_to(expr), expr[3]
    if target is None or len(given) != 1:
        return None
    if _names(target, name):
        return Fill(index, target, None, given[0])
    if type(target) is list and target[0] == "s" and _names(target[2], name):
        return Fill(index, target[2], target[3], given[0], nested=True)
    if type(target) is list and target[0] == "c" and type(target[2]) is list and target[3]:
        owner = target[2]
        if owner[0] == "a" and owner[3] == "setdefault" and _names(owner[2], name):
            return Fill(index, owner[2], target[3][0], given[0], nested=True)
    return None


def _of_many(expr: Expr, index: int, name: str) -> Iterator[Fill]:
    """Yield what `names.extend([...])` and `names.update({...})` put in, as far as it is written there."""
    target = added_to(expr, _MANY)
    if target is None or not _names(target, name):
        return
    for given in expr[3]:
        if type(given) is list and given[0] in ("li", "tu", "se"):
            yield from (Fill(index, target, None, item) for item in given[1])
        elif type(given) is list and given[0] == "d":
            yield from (Fill(index, target, key, value) for key, value in given[1] if key is not None)
    yield from (Fill(index, target, ["k", key], value) for key, value in expr[4] if key)


def _names(target: Expr, name: str) -> bool:
    return bool(target == name) or (type(target) is list and target[0] == "a" and target[3] == name)


def _is_of_module(world: World, module: Module, fill: Fill, owner: Module, name: str) -> bool:
    if type(fill.target) is str:
        if not _is_outer(module, fill.function, fill.target):
            return False
        found = scopes.definitions(world, module, fill.target)
        return any(item.module is owner and item.name == name and item.binding is not None for item in found)
    return ModuleAtom(owner.name) in _outer_value(world, module, fill.function, fill.target[2])


def _is_of_class(world: World, module: Module, fill: Fill, reference: str) -> bool:
    if type(fill.target) is str:
        return False
    base = fill.target[2]
    method = _outermost(module, fill.function)
    if method is not None and method.owner >= 0 and method.params and base == method.params[0].name:
        owner = module.owner(method)
        return classes.is_subclass(world, owner, reference)
    found = [atom for atom in _outer_value(world, module, fill.function, base) if type(atom) in (ClassAtom, Instance)]
    return any(classes.is_subclass(world, atom.cls, reference) for atom in found)


def _is_outer(module: Module, index: int, name: str) -> bool:
    """Return whether a name in a function, or in the module's body, means one of the module."""
    return index < 0 or name in module.facts.functions[index].uses


def _outer_value(world: World, module: Module, index: int, expr: Expr) -> Value:
    if type(expr) is str and _is_outer(module, index, expr):
        return scopes.module_name(world, module, expr)
    return UNKNOWN


def _outermost(module: Module, index: int) -> Function | None:
    facts = module.facts.functions[index] if index >= 0 else None
    while facts is not None and facts.parent >= 0:
        facts = module.facts.functions[facts.parent]
    return facts


# Their values.


def _items(world: World, module: Module, fill: Fill) -> Iterator[_Item]:
    if fill.function < 0:
        yield _item(world.module_frame(module), fill, {}, evaluate.evaluate(world.module_frame(module), fill.value, {}))
        return
    facts = module.facts.functions[fill.function]
    frame = Frame(world, module, facts, Key(f"{module.name}:{fill.function}"))
    constructed = _constructed(frame, fill.value)
    if constructed:
        yield _item(frame, fill, {}, constructed)
    for env in _environments(world, module, facts):
        yield _item(frame, fill, env, _value(frame, fill.value, env))


def _item(frame: Frame, fill: Fill, env: Env, value: Value) -> _Item:
    if value and fill.nested:
        value = instance("builtins:list", value)
    return _Item(None if fill.key is None else _key(frame, fill.key, env), value)


def _key(frame: Frame, expr: Expr, env: Env) -> Value:
    if type(expr) is list and expr[0] == "a" and expr[3] == "__name__" and type(expr[2]) is str:
        return tuple(Const(name) for atom in env.get(expr[2], UNKNOWN) if (name := _name(frame.world, atom)))
    if type(expr) is list and expr[0] == "k":
        return (Const(expr[1]),)
    return env.get(expr, UNKNOWN) if type(expr) is str else UNKNOWN


def _name(world: World, atom: Any) -> str:
    if type(atom) is FunctionAtom:
        return world.function_of(atom.ref)[1].name
    return own_name(atom.cls) if type(atom) is ClassAtom else ""


def _value(frame: Frame, expr: Expr, env: Env) -> Value:
    """Return what a statement of a function adds, by its parameters and the names around it; others are not known."""
    if type(expr) is not str:
        return UNKNOWN
    if expr in env:
        return env[expr]
    for inner in frame.module.facts.functions:
        if inner.parent == frame.facts.index and inner.name == expr and inner.owner < 0:
            return (evaluate.function_atom(frame, inner.index, env),)
    return scopes.free_name(frame, expr) if expr in frame.facts.uses else UNKNOWN


def _constructed(frame: Frame, expr: Expr) -> Value:
    """Return the objects that a statement constructs, or that the only assignment to a name of its function does."""
    if type(expr) is str:
        given = assignments.inside(frame, expr)
        if len(given) != 1:
            return UNKNOWN
        expr = given[0]
    if type(expr) is not list or expr[0] != "c":
        return UNKNOWN
    return tuple([a for a in evaluate.evaluate(frame, expr, {}) if type(a) is Instance and a.exact])


def _environments(world: World, module: Module, facts: Function) -> Iterator[Env]:
    """Yield what the parameters of a function, and of the one around it, hold at the places that run it."""
    outer = _outermost(module, facts.index)
    assert outer is not None
    if outer.name == "__init_subclass__":
        reference = module.owner(outer)
        for child in world.index.subclasses(reference):
            yield {outer.params[0].name: (ClassAtom(child),)}
        return
    if not outer.params:
        yield {}
        return
    reference = f"{module.name}:{facts.index}"
    yield from decorating.applications(world, module, outer.name, reference)
    sites = list(islice(world.index.callers(outer.name), _MOST_CALLERS + 1))
    for caller, index in sites if len(sites) <= _MOST_CALLERS else ():
        yield from decorating.by_calls(world, world.caller(caller, index), f"{module.name}:{outer.index}", reference)
