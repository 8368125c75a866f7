"""Attributes that are set on an object, a class or a module from outside: `state.redis = Redis()` in a lifespan."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from flake8_async_fastapi.project import assignments, classes, fields, ties
from flake8_async_fastapi.project.telling import matters
from flake8_async_fastapi.project.values import (
    NONE,
    OBJECT,
    UNKNOWN,
    ClassAtom,
    Instance,
    ModuleAtom,
    Value,
    join,
    own_name,
    without_none,
)

if TYPE_CHECKING:
    from flake8_async_fastapi.project.frame import Frame
    from flake8_async_fastapi.project.modules import Module
    from flake8_async_fastapi.project.world import World


_APP = "starlette.applications:Starlette"
# Classes whose objects have what is set on them, each with the class under which that is noted: what an application is
# given as FastAPI's comes back from `request.app` as Starlette's.
OPEN = {
    "threading:local": "threading:local",
    "types:SimpleNamespace": "types:SimpleNamespace",
    _APP: _APP,
    "fastapi.applications:FastAPI": _APP,
}
# What `Base = declarative_base()` makes: a class of the project's own, on which it sets attributes.
MADE = "sqlalchemy.orm:DeclarativeBase"


def note(frame: Frame, owner: Value, name: str, value: Value) -> None:
    """Note `owner.name = value` where the owner is of a class of the project, such a class, a module or open."""
    world = frame.world
    if any([type(atom) is Instance and atom.cls == ties.LOCAL for atom in owner]):
        frame.need("sets_local")
    modules = [atom for atom in owner if type(atom) is ModuleAtom]
    for atom in modules:
        frame.state.setdefault(_of_module(atom.name, name), []).append(value or OBJECT)
    if modules or not (matters(value) or value == NONE):
        return
    for atom in world.expand(owner):
        if type(atom) in (Instance, ClassAtom) and (_takes(world, atom.cls) or atom == ClassAtom(MADE)):
            frame.state.setdefault(fields.place(OPEN.get(atom.cls, atom.cls), name), []).append(value)


def _takes(world: World, reference: str) -> bool:
    return reference in OPEN or (reference[:1] not in (":", "$") and not world.class_is_stub(reference))


def _of_module(module: str, name: str) -> str:
    return fields.place(f"{module}:", name)


def of_module(world: World, module: Module, name: str) -> Value:
    """Return what a name of a module is made from outside: `state.enabled = True`."""
    if module.is_stub:
        return UNKNOWN
    return world.solve(("set on module", module.name, name), lambda: _on_module(world, module, name))


def _on_module(world: World, module: Module, name: str) -> Value:
    place = _of_module(module.name, name)
    sites = [world.caller(*site) for site in world.index.setting(name)]
    return join(world.summary(site).state.get(place, UNKNOWN) for site in sites)


def of_open(frame: Frame, reference: str, name: str, position: int) -> Value:
    """Return what the project sets an attribute of an open object to; mostly the module that reads it has set it."""
    world, module = frame.world, frame.module
    if reference == ties.LOCAL and position > 0:
        frame.need("reads_local")
        if not frame.edges:
            # It reads before anything that it calls can have put something there.
            frame.need("asks_local")
    reference = OPEN[reference]
    return world.solve(("set on open", module.name, reference, name), lambda: _find(world, reference, name, module))


def held(world: World, reference: str, name: str, values: list[Value]) -> list[Value]:
    """Return what the project sets an attribute to that its class leaves open: `values` are what the class gives it.

    Only plain classes are asked about: fields of models hold data.
    """
    if any(atom not in NONE for value in values for atom in value) or not _is_plain(world, reference):
        return []
    found: Value = world.solve(("set outside", reference, name), lambda: _find(world, reference, name))
    return [found] if found else []


def of_made(world: World, reference: str, name: str) -> Value:
    """Return what the project sets an attribute to of the class made by a call that a class derives from."""
    if name.startswith("__") or not any(base.cls == MADE for base in classes.order(world, reference)):
        return UNKNOWN
    return world.solve(("set on made", name), lambda: _find(world, MADE, name))


def _is_plain(world: World, reference: str) -> bool:
    if world.class_of(reference) is None or world.class_is_stub(reference):
        return False
    order = classes.order(world, reference)
    return not any(base.cls[:1] == ":" or (world.class_is_stub(base.cls) and not _is_bare(base.cls)) for base in order)


def _is_bare(reference: str) -> bool:
    return reference.startswith(("builtins:object", "typing:", "abc:")) or reference in OPEN


def _find(world: World, reference: str, name: str, reader: Module | None = None) -> Value:
    place = fields.place(reference, name)
    sites = list(world.index.setting(name))
    near = [site for site in sites if site[0] is reader]
    found = [world.expand(world.summary(world.caller(*site)).state.get(place, UNKNOWN)) for site in near or sites]
    told = world.index.agreed([without_none(value) for value in found])
    is_none_at_times = any(NONE[0] in value for value in found) or _is_made_with_none(world, reference, name)
    return join([told, NONE]) if told and is_none_at_times else told


def _is_made_with_none(world: World, reference: str, name: str) -> bool:
    """Return whether an open object begins with None under a name: `SimpleNamespace(ask=None)`."""
    if reference not in OPEN:
        return False
    written = f'["{name}",["k",null]]'.encode()
    makers = world.index.callers(own_name(reference))
    return any(written in module.facts.bodies[index] for module, index in makers)


def setting(module: Module, name: str) -> Iterator[int]:
    """Yield the functions of a module (-1: its body) that set an attribute of that name on another object."""
    # As facts are written, the last of what a statement assigns, or another one; on the method's own object.
    last, other = f'"{name}"]]]'.encode(), f'"{name}"],'.encode()
    own = re.compile(rf'"(?:self|cls)",{re.escape(last.decode())}'.encode())
    for index in range(-1, len(module.facts.functions)):
        body = module.facts.bodies[index]
        if (last in body and body.count(last) > len(own.findall(body))) or (
            other in body and _assigns(module.body(index), name)
        ):
            yield index


def _assigns(body: list[Any], name: str) -> bool:
    """Return whether statements assign to an attribute of that name of another object than the method's own."""
    paths = (path.split(".") for path, _ in assignments.pairs(body))
    return any(len(parts) > 1 and parts[-1] == name and parts[0] not in ("self", "cls") for parts in paths)
