"""Where objects of a class are made: in one place, where modules are imported, by FastAPI for each request."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from flake8_async_fastapi.project import classes, evaluate, scopes
from flake8_async_fastapi.project.frame import Key
from flake8_async_fastapi.project.names import DEPENDS, called_name, is_depends, last_name
from flake8_async_fastapi.project.values import ClassAtom, own_name
from flake8_async_fastapi.source.facts import every_part

if TYPE_CHECKING:
    from flake8_async_fastapi.project.modules import Module
    from flake8_async_fastapi.project.world import World
    from flake8_async_fastapi.source.facts import Expr, Function


def makers(world: World, reference: str) -> Iterator[tuple[Module, int]]:
    """Yield the functions (-1: a module's body) that call something that can be a class, by its name."""
    for module, index in world.index.callers(own_name(reference)):
        if _can_mean(world, module, index, reference):
            yield module, index


def _can_mean(world: World, module: Module, index: int, reference: str) -> bool:
    """Return whether the name of a class can mean it in a function: another module may have one of that name."""
    name = own_name(reference)
    if index >= 0 and name not in module.facts.functions[index].uses:
        return True
    found = scopes.definitions(world, module, name)
    if not found:
        return True
    owner, facts = world.class_of(reference) or (None, None)
    return any(
        item.module is owner and item.binding[0] == "c" and owner.facts.classes[item.binding[1]] is facts
        for item in found
        if owner is not None and item.binding is not None
    )


def factories(world: World, reference: str) -> Iterator[Key]:
    """Yield the class methods of a class and of its bases that make objects of it: `cls(...)`."""
    for base in classes.order(world, reference):
        owner = world.class_of(base.cls)
        if owner is None or owner[0].is_stub:
            continue
        module, facts = owner
        for index in facts.methods:
            method = module.facts.functions[index]
            if _makes_own(method) and any(expr == "classmethod" for _, expr in method.decorators):
                yield Key(f"{module.name}:{index}", (ClassAtom(reference),))


def is_made_once(world: World, reference: str) -> bool:
    """Return whether objects of a class are made in one place only: what one holds, another one need not."""
    places = 0
    for module, index in makers(world, reference):
        places += len(re.findall(rf'"{own_name(reference)}"\]?,\['.encode(), module.facts.bodies[index]))
        if places > 1:
            return False
    return places == 1


def lasts(world: World, reference: str) -> bool:
    """Return whether objects of a class, and of those derived from it, are made where modules are imported only.

    What nobody is seen to make, something makes by another name: a table of classes, or whoever uses a library.
    """
    known: bool = world.solve(("lasts", reference), lambda: _lasts(world, reference))
    return known


def _lasts(world: World, reference: str) -> bool:
    for each in (reference, *world.index.subclasses(reference)):
        if _is_one_object(world, each):
            continue
        if any(index >= 0 for _, index in makers(world, each)):
            return False
        name = own_name(each)
        if any(_is_dependency(module, name) for module in world.index.naming(name)):
            return False
        module, facts = world.class_of(each) or (None, None)
        if module is None or facts is None or any(_makes_own(module.facts.functions[i]) for i in facts.methods):
            return False
    return True


def _is_one_object(world: World, reference: str) -> bool:
    """Return whether the `__new__` of a class keeps one object and gives that out: `return cls._instance`.

    Its `__init__` runs each time all the same: it must ask first whether that was done.
    """
    module, maker = _own_method(world, reference, "__new__")
    if module is None or maker is None or not maker.stores or not maker.params:
        return False
    given = [part[1] for part in every_part(module.body(maker.index)) if part[0] == "r" and len(part) == 2]
    kept = {f"{maker.params[0].name}.{name}" for name in maker.stores}
    if not given or any(evaluate.path_of(expr) not in kept for expr in given):
        return False
    module, constructor = _own_method(world, reference, "__init__")
    if module is None or constructor is None or not constructor.stores:
        return True
    return next((part[0] for part in module.body(constructor.index) if part[0] != "e"), "") == "if"


def _own_method(world: World, reference: str, name: str) -> tuple[Module | None, Function | None]:
    """Return a method that the project gives a class, with its module; None where there is none."""
    owner, facts = classes.method(world, reference, name) or ("", None)
    module, _ = world.class_of(owner) or (None, None)
    return (None, None) if module is None or module.is_stub else (module, facts)


def _is_dependency(module: Module, name: str) -> bool:
    """Return whether functions of a module have FastAPI make an object of a class: `Depends(X)`, `x: X = Depends()`."""
    params = [param for function in module.facts.functions for param in function.params]
    return any(
        _provides(param.annotation, name)
        or _provides(param.default, name)
        or (called_name(param.default) in DEPENDS and last_name(param.annotation) == name)
        for param in params
    )


def _provides(expr: Expr, name: str) -> bool:
    if type(expr) is not list:
        return False
    if is_depends(expr):
        return bool(expr[3]) and last_name(expr[3][0]) == name
    return any(_provides(part, name) for part in expr)


def _makes_own(method: Function) -> bool:
    """Whether a class method makes an object: `cls(...)`."""
    return bool(method.params) and method.params[0].name in method.calls
