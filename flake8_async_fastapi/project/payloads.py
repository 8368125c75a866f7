"""Which models a route reads from requests or writes into responses: the loop runs their validators and serializers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from flake8_async_fastapi.project import classes, hints, registrations
from flake8_async_fastapi.project.names import called_name, is_depends
from flake8_async_fastapi.source.parse import quoted

if TYPE_CHECKING:
    from flake8_async_fastapi.project.modules import Module
    from flake8_async_fastapi.project.world import World
    from flake8_async_fastapi.source.facts import Class, Expr, Function

_MODELS = ("pydantic.main:BaseModel", "typing:TypedDict", "typing:NamedTuple")
_ROUTES = frozenset({"endpoint", "dependency"})
# Models within models: beyond this many the search is given up.
_MOST_NAMES = 60

# The module and name that define a class or an alias of a type.
_Name = tuple[str, str]


def reached(world: World, module: Module, name: str, of: str) -> bool:
    """Return whether a module's class or type alias is part of the data of a route: of its "request" or "response".

    Validators of the "request" run for the response of an `async def` endpoint as well.
    """
    answer: bool = world.solve(("payload", module.name, name, of), lambda: _search(world, module, name, of))
    return answer


def in_signature(world: World, module: Module, index: int) -> bool:
    """Return whether a function's parameters are read from requests."""
    handed = registrations.of_function(world, module, module.facts.functions[index])
    return any(item.hook.role in _ROUTES for item in handed)


def _search(world: World, module: Module, name: str, of: str) -> bool:
    seen = {(module.name, name): None}
    waiting = [(module.name, name)]
    while waiting and len(seen) < _MOST_NAMES:
        target = waiting.pop(0)
        owner = world.modules.named(target[0])
        others = {other.name: other for other in world.index.naming(target[1])}
        for other in [*([owner] if owner else []), *(item for item in others.values() if item is not owner)]:
            if _in_routes(world, other, target, of):
                return True
            for found in _using(world, other, target):
                if found not in seen:
                    seen[found] = None
                    waiting.append(found)
    return False


def _in_routes(world: World, module: Module, target: _Name, of: str) -> bool:
    for facts in module.facts.functions:
        if not (_read_by(world, module, facts, target, of) or _written_by(world, module, facts, target, of)):
            continue
        if in_signature(world, module, facts.index):
            return True
    for item in registrations.handed(world, module):
        applies = of == "response" or world.function_of(item.ref)[1].is_async
        if applies and item.hook.role == "endpoint" and _response_model(world, module, item.made.expr, target):
            return True
    return False


def _read_by(world: World, module: Module, facts: Function, target: _Name, of: str) -> bool:
    if of != "request":
        return False
    return any(
        not is_depends(param.default) and mentions(world, module, param.annotation, target) for param in facts.params
    )


def _written_by(world: World, module: Module, facts: Function, target: _Name, of: str) -> bool:
    if of != "response" and not facts.is_async:
        return False
    return mentions(world, module, facts.returns, target)


def _response_model(world: World, module: Module, expr: Expr, target: _Name) -> bool:
    if type(expr) is not list:
        return False
    return any(name == "response_model" and mentions(world, module, value, target) for name, value in expr[4])


def _using(world: World, module: Module, target: _Name) -> Iterator[_Name]:
    """Yield the models with a field or base of that type, and the aliases that name it."""
    for name, bindings in module.facts.bindings.items():
        for binding in bindings:
            if binding[0] == "c":
                item = module.facts.classes[binding[1]]
                if _has_part(world, module, item, target) and _is_model(world, module, item):
                    yield module.name, name
            elif binding[0] in ("=", ":"):
                shown = binding[1] if binding[0] == "=" else binding[2]
                if type(shown) is list and shown[0] in ("s", "b") and mentions(world, module, shown, target):
                    yield module.name, name


def _has_part(world: World, module: Module, item: Class, target: _Name) -> bool:
    if any(mentions(world, module, base, target) for base in item.bases):
        return True
    fields = [binding[1] for bindings in item.bindings.values() for binding in bindings if binding[0] == ":"]
    return any(mentions(world, module, field, target) for field in fields)


def _is_model(world: World, module: Module, item: Class) -> bool:
    if any(called_name(expr) == "dataclass" for expr in item.decorators):
        return True
    order = classes.order(world, f"{module.name}:{item.qualname}")
    return any(base.cls in _MODELS for base in order)


def mentions(world: World, module: Module, expr: Any, target: _Name) -> bool:
    """Return whether an annotation names a definition; what `Depends` provides is no data of the request."""
    if type(expr) is str:
        return _is(world, module, expr, target)
    if type(expr) is not list or not expr:
        return False
    kind = expr[0]
    if kind == "a":
        return bool(expr[3] == target[1]) and _is(world, module, expr, target)
    if kind == "k":
        is_text = isinstance(expr[1], str) and target[1] in expr[1]
        return is_text and mentions(world, module, quoted(expr[1]), target)
    if kind == "s":
        items = expr[3][1] if type(expr[3]) is list and expr[3][0] == "tu" else [expr[3]]
        if any(is_depends(item) for item in items):
            return False
        return any(mentions(world, module, item, target) for item in (expr[2], *items))
    if kind == "b":
        return mentions(world, module, expr[3], target) or mentions(world, module, expr[4], target)
    return kind in ("li", "tu") and any(mentions(world, module, item, target) for item in expr[1])


def _is(world: World, module: Module, expr: Expr, target: _Name) -> bool:
    found = hints.definitions(world, module, expr)
    return any(item.module is not None and (item.module.name, item.name) == target for item in found)
