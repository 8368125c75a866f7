"""What a message calls the place where a function was handed over: "GET /v1/items", "startup handler load"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from flake8_async_fastapi.project import evaluate, hints, iteration, registrations, scopes
from flake8_async_fastapi.project.scopes import Definition
from flake8_async_fastapi.project.values import UNKNOWN, Const, Value
from flake8_async_fastapi.source.facts import line_of

if TYPE_CHECKING:
    from flake8_async_fastapi.project.frame import Registration
    from flake8_async_fastapi.project.modules import Module
    from flake8_async_fastapi.project.registrations import Handed
    from flake8_async_fastapi.project.world import World
    from flake8_async_fastapi.source.facts import Expr, Function

_VERBS = frozenset({"get", "put", "post", "delete", "options", "head", "patch", "trace"})
_FIELD = re.compile(r"\{(\w+)\}")
# Routers in routers in routers: no application goes deeper than this.
_DEEPEST = 8

_MAKERS = frozenset({"APIRouter", "FastAPI"})

# The module and name that define a router.
_Identity = tuple[str, str]
# Where each router is included: in which module, by which call.
_Places = dict[_Identity, tuple["Module", "Registration"]]


def label(world: World, item: Handed, name: str) -> str:
    """Return the label of a row with the values of the call; "{role} {name}" where one of them is not known."""
    plain = item.hook.role if name == item.hook.role else f"{item.hook.role} {name}"
    fields: dict[str, str] = {"name": name}
    for field in _FIELD.findall(item.hook.label):
        if field == "method":
            fields[field] = _methods(world, item)
        elif field == "path":
            path = _path(world, item)
            if path is None:
                return plain
            fields[field] = path
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


def _path(world: World, item: Handed) -> str | None:
    """Return the path of a route with the prefixes of its router, None if it is not known."""
    path = _text(dict(item.made.arguments).get("path", UNKNOWN))
    module = world.modules.named(item.module)
    base = _receiver(item.made.expr)
    if path is None or module is None or base is None:
        return path
    routers = list(_definitions(world, module, base, line_of(item.made.position)))
    if path in ("", "/") and not routers and not _is_application(item):
        # Without its prefix it would name another route.
        return None
    return f"{_prefix(world, routers, frozenset())}{path}" or "/"


def _is_application(item: Handed) -> bool:
    return item.hook.callee.rpartition(".")[0].endswith(("FastAPI", "Starlette"))


def _receiver(expr: Expr) -> Expr:
    """Return the object in `object.method(...)`."""
    if type(expr) is list and type(expr[2]) is list and expr[2][0] == "a":
        return expr[2][2]
    return None


def _prefix(world: World, routers: list[Definition], seen: frozenset[_Identity]) -> str:
    if not routers or routers[0].module is None or len(seen) > _DEEPEST:
        return ""
    identity = _identity(routers[0])
    if identity in seen:
        return ""
    return _included(world, routers[0].module, identity, seen | {identity}) + _own(world, routers[0])


def _included(world: World, module: Module, identity: _Identity, seen: frozenset[_Identity]) -> str:
    """Return what the first `include_router` of a router puts before its own prefix, in the order of paths."""
    found = world.solve(("includes",), lambda: _places(world, list(world.index.including())))
    names, places = found or _places(world, [])
    place = places.get(identity)
    if place is None and module.name not in names:
        place = _places(world, [module])[1].get(identity)
    if place is None:
        return ""
    other, made = place
    given = dict(made.arguments)
    prefix = _text(given["prefix"]) if "prefix" in given else ""
    if prefix is None:
        return ""
    return _prefix(world, list(_definitions(world, other, _receiver(made.expr), line_of(made.position))), seen) + prefix


def _places(world: World, modules: list[Module]) -> tuple[frozenset[str], _Places]:
    """Return the names of modules, and for each router the first of their calls that includes it."""
    found: _Places = {}
    for module in modules:
        for made in registrations.includes(world, module):
            for router in _definitions(world, module, _router_argument(made.expr), line_of(made.position)):
                found.setdefault(_identity(router), (module, made))
    return frozenset(module.name for module in modules), found


def _router_argument(expr: Expr) -> Expr:
    if type(expr) is not list:
        return None
    return expr[3][0] if expr[3] else next((value for name, value in expr[4] if name == "router"), None)


def _identity(found: Definition) -> _Identity:
    return (found.module.name if found.module is not None else "", found.name)


def _definitions(world: World, module: Module, expr: Expr, line: int) -> Iterator[Definition]:
    """Yield the definitions of the routers that an expression on a line can be.

    They are found through plain assignments, loops and functions that make a router and return it.
    """
    if type(expr) is list and expr[0] == "c":
        yield from _returned(world, module, expr[2])
        return
    local = _local(module, expr, line)
    known = [local] if local is not None else _imported(world, module, expr, line)
    for found in known or hints.definitions(world, module, expr):
        if found.module is None or found.binding is None or found.binding[0] in ("d", "c"):
            continue
        shown = _assigned(found.binding)
        if found.binding[0] == "for":
            items = shown[1] if type(shown) is list and shown[0] in ("tu", "li") else []
            for item in items:
                yield from _definitions(world, found.module, item, 0)
        elif type(shown) is str or (type(shown) is list and shown[0] == "a"):
            yield from _definitions(world, found.module, shown, 0) if shown != found.name else ()
        else:
            yield found


def _local(module: Module, expr: Expr, line: int) -> Definition | None:
    """Return the assignment of a name, or of an attribute of `self`, in the functions around a line."""
    for facts in _around(module, line):
        found = _assignment(module, facts, expr)
        if found is None and facts.owner >= 0 and type(expr) is list:
            methods = (module.facts.functions[index] for index in module.facts.classes[facts.owner].methods)
            found = next((one for one in (_assignment(module, method, expr) for method in methods) if one), None)
        if found is not None:
            return found
    return None


def _imported(world: World, module: Module, expr: Expr, line: int) -> list[Definition]:
    """Return the definitions behind a plain or dotted name that the functions around a line import."""
    if type(expr) is list and expr[0] == "a":
        owners = [found.module for found in _imported(world, module, expr[2], line) if found.binding is None]
        return [found for owner in owners if owner for found in scopes.member_definitions(world, owner, expr[3])]
    for facts in _around(module, line):
        for statement in module.body(facts.index):
            for name, binding in statement[1] if statement[0] == "im" else ():
                if name == expr:
                    return scopes.imported_definitions(world, module, binding)
    return []


def _around(module: Module, line: int) -> list[Function]:
    """Return the functions around a line, the inner ones first."""
    return [facts for facts in reversed(module.facts.functions) if facts.line <= line <= facts.last_line]


def _assignment(module: Module, facts: Function, expr: Expr) -> Definition | None:
    name = evaluate.path_of(expr)
    if not name or not _MAKERS & set(facts.calls):
        return None
    for statement in module.body(facts.index):
        if statement[0] == "=" and any(evaluate.path_of(target) == name for target in statement[2]):
            return Definition(module, f"{facts.qualname}.{name}", ["=", statement[1]])
    return None


def _returned(world: World, module: Module, callee: Expr) -> Iterator[Definition]:
    """Yield the routers that a function of the project makes and returns by name."""
    for found in hints.definitions(world, module, callee):
        if found.module is None or found.binding is None or found.binding[0] != "d":
            continue
        facts = found.module.facts.functions[found.binding[1]]
        for statement in found.module.body(facts.index):
            if statement[0] == "r" and type(statement[1]) is str:
                yield from _definitions(world, found.module, statement[1], facts.last_line)


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
