"""What functions store: attributes of their object, the `state` of applications and requests, items of containers."""

from __future__ import annotations

from typing import Any

from flake8_async_fastapi.project import attributes, classes, evaluate, set_outside
from flake8_async_fastapi.project.frame import Env, Frame
from flake8_async_fastapi.project.names import last_name
from flake8_async_fastapi.project.telling import matters
from flake8_async_fastapi.project.values import (
    FILLABLE,
    MAPPINGS,
    UNKNOWN,
    Const,
    DictAtom,
    Instance,
    Value,
    filled,
    join,
)

# What people call a request or websocket that has no annotation.
_REQUESTS = frozenset({"request", "req", "websocket", "ws", "connection", "conn"})


def note_store(frame: Frame, base: Any, name: str, value: Value, owner: Value = UNKNOWN) -> None:
    """Note `base.name = value`: on the function's own object, or on the `state` of an application or request."""
    # Other methods may put something into a list.
    value = filled(value)
    facts = frame.facts
    is_method = facts is not None and facts.owner >= 0 and bool(facts.params)
    own = is_method and type(base) is str and base == facts.params[0].name
    if facts is not None and (own or (facts.parent >= 0 and base in ("self", "cls"))):
        frame.stores.setdefault(name, []).append(value)
    else:
        if facts is not None and facts.owner >= 0 and name in facts.stores:
            _note_made(frame, name, value, owner)
        set_outside.note(frame, owner, name, value)
    called = last_name(base)
    if called == "state" or name in (facts or frame.module.facts).state_stores:
        whose = _state_owner(frame, base, called, owner)
        if whose:
            frame.state.setdefault(f"{whose}.{name}", []).append(value)


def _note_made(frame: Frame, name: str, value: Value, owner: Value) -> None:
    """Note what a method sets on an object of its own class that it made."""
    cls = frame.module.owner(frame.facts)
    atoms = [atom for atom in frame.world.expand(owner) if type(atom) is Instance]
    if any(classes.is_subclass(frame.world, atom.cls, cls) for atom in atoms):
        frame.stores.setdefault(name, []).append(value)


def _state_owner(frame: Frame, base: Any, called: str, owner: Value) -> str:
    """Return whose state `base` is ("app" or "request"), by its class or else by how it is written; "" for neither."""
    for atom in frame.world.expand(owner):
        if type(atom) is Instance:
            return attributes.STATES.get(atom.cls, "")
    if called != "state":
        return ""
    path = [] if type(base) is str else evaluate.path_of(base).split(".")[:-1]
    if path and path[-1] in ("self", "cls"):
        return ""
    return "request" if path and path[-1] in _REQUESTS else "app"


def is_container(value: Value) -> bool:
    """Return whether a value is known to be a container that statements put items into."""
    return bool(value) and all([_holds_items(atom) for atom in value])


def _holds_items(atom: Any) -> bool:
    return type(atom) is DictAtom or (type(atom) is Instance and atom.cls in FILLABLE)


def store_item(frame: Frame, target: Any, item: Value, env: Env, key: Value = UNKNOWN) -> None:
    """Note that a container holds an item: `target[key] = item`, `target.append(item)`."""
    path = evaluate.path_of(target)
    name = key[0].value if len(key) == 1 and type(key[0]) is Const and isinstance(key[0].value, str) else None
    if path in env:
        env[path] = filled(env[path])
    if not path or (not item and name is None):
        return
    current = evaluate.unnoted(frame, target, env)
    grown: list[Any] = []
    holds = False
    for atom in current:
        holds = holds or _holds_items(atom)
        if type(atom) is Instance and atom.cls in MAPPINGS:
            keys, values = (*atom.args, UNKNOWN, UNKNOWN)[:2]
            # One plain item says nothing about those that a dict from elsewhere came with.
            if values or atom.exact or matters(item):
                atom = Instance(atom.cls, (keys, join([values, item])), atom.exact)
        elif type(atom) is Instance and atom.cls in FILLABLE:
            atom = Instance(atom.cls, (join([*atom.args, item]),), atom.exact)
        elif type(atom) is DictAtom and name is not None and not any([type(part) is DictAtom for part in item]):
            atom = DictAtom(tuple({**dict(atom.items), name: item}.items()))
        elif type(atom) is DictAtom:
            values = join([*(value for _, value in atom.items), item])
            atom = Instance("builtins:dict", (UNKNOWN, values), True)
        grown.append(atom)
    value = tuple(grown)
    if holds and type(target) is not str:
        # Also where the container is known to hold such items: it may be known by this very statement.
        note_store(frame, target[2], target[3], value)
    if value != current:
        env[path] = value
        if type(target) is str:
            frame.note_name(target, value)
        else:
            frame.note_path(path)
