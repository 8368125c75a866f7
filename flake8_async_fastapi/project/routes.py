"""What a message calls the place where a function was handed over: "GET /v1/items", "startup handler load"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from flake8_async_fastapi.project import evaluate, hints, iteration, registrations
from flake8_async_fastapi.project.values import UNKNOWN, Const, Value

if TYPE_CHECKING:
    from flake8_async_fastapi.project.modules import Module
    from flake8_async_fastapi.project.registrations import Handed
    from flake8_async_fastapi.project.scopes import Definition
    from flake8_async_fastapi.project.world import World
    from flake8_async_fastapi.source.facts import Expr

_VERBS = frozenset({"get", "put", "post", "delete", "options", "head", "patch", "trace"})
_FIELD = re.compile(r"\{(\w+)\}")
# Routers in routers in routers: no application goes deeper than this.
_DEEPEST = 8

# The module and name that define a router.
_Identity = tuple[str, str]


def label(world: World, item: Handed, name: str) -> str:
    """Return the label of a row with the values of the call; "{role} {name}" where one of them is not known."""
    plain = item.hook.role if name == item.hook.role else f"{item.hook.role} {name}"
    fields: dict[str, str] = {"name": name}
    for field in _FIELD.findall(item.hook.label):
        if field == "method":
            fields[field] = _methods(world, item)
        elif field == "path":
            path = _text(dict(item.made.arguments).get("path", UNKNOWN))
            if path is None:
                return plain
            fields[field] = f"{_outer(world, item)}{path}" or "/"
        elif field != "name":
            value = _text(dict(item.made.arguments).get(field, UNKNOWN))
            if value is None:
                return plain
            fields[field] = value
    return _FIELD.sub(lambda match: fields[match[1]], item.hook.label) or plain


def _methods(world: World, item: Handed) -> str:
    verb = item.hook.callee.rpartition(".")[2]
    if verb in _VERBS:
        return verb.upper()
    value = dict(item.made.arguments).get("methods", UNKNOWN)
    names = [atom.value for atom in iteration.elements(world.scratch_frame(), value) if type(atom) is Const]
    return ",".join(name.upper() for name in names if isinstance(name, str)) or "GET"


def _text(value: Value) -> str | None:
    """Return the text that a value is known to be."""
    if len(value) == 1 and type(value[0]) is Const and isinstance(value[0].value, str):
        return value[0].value
    return None


def _outer(world: World, item: Handed) -> str:
    """Return the prefix of the router that a route was declared on."""
    module = world.modules.named(item.module)
    base = _receiver(item.made.expr)
    return _prefix(world, module, base, frozenset()) if module is not None and base is not None else ""


def _receiver(expr: Expr) -> Expr:
    """Return the object in `object.method(...)`."""
    if type(expr) is list and type(expr[2]) is list and expr[2][0] == "a":
        return expr[2][2]
    return None


def _prefix(world: World, module: Module, router: Expr, seen: frozenset[_Identity]) -> str:
    for found in _definitions(world, module, router):
        identity = _identity(found)
        if identity in seen or len(seen) > _DEEPEST:
            return ""
        return _included(world, module, identity, seen | {identity}) + _own(world, found)
    return ""


def _included(world: World, module: Module, identity: _Identity, seen: frozenset[_Identity]) -> str:
    """Return what the first `include_router` of a router puts before its own prefix, in the order of paths."""
    including = list(world.index.including())
    for other in including if module in including else [*including, module]:
        for made in registrations.includes(world, other):
            given = dict(made.arguments)
            router = _router_argument(made.expr)
            if router is None or not any(_identity(found) == identity for found in _definitions(world, other, router)):
                continue
            prefix = _text(given["prefix"]) if "prefix" in given else ""
            if prefix is None:
                return ""
            return _prefix(world, other, _receiver(made.expr), seen) + prefix
    return ""


def _router_argument(expr: Expr) -> Expr:
    if type(expr) is not list:
        return None
    return expr[3][0] if expr[3] else next((value for name, value in expr[4] if name == "router"), None)


def _identity(found: Definition) -> _Identity:
    return (found.module.name if found.module is not None else "", found.name)


def _definitions(world: World, module: Module, expr: Expr) -> Iterator[Definition]:
    """Yield the definitions of the routers that an expression can be, through plain assignments and loops."""
    for found in hints._definitions(world, module, expr):
        if found.module is None or found.binding is None:
            continue
        shown = _assigned(found.binding)
        if found.binding[0] == "for":
            items = shown[1] if type(shown) is list and shown[0] in ("tu", "li") else []
            for item in items:
                yield from _definitions(world, found.module, item)
        elif type(shown) is str or (type(shown) is list and shown[0] == "a"):
            yield from _definitions(world, found.module, shown) if shown != found.name else ()
        else:
            yield found


def _assigned(binding: list[Any]) -> Expr:
    return binding[2] if binding[0] == ":" else binding[1]


def _own(world: World, found: Definition) -> str:
    """Return the prefix that a router was made with."""
    made = _assigned(found.binding) if found.binding is not None else None
    if found.module is None or type(made) is not list or made[0] != "c":
        return ""
    prefix = next((value for name, value in made[4] if name == "prefix"), None)
    if prefix is None:
        return ""
    return _text(evaluate.evaluate(world.module_frame(found.module), prefix, {})) or ""
