"""Locks of threads and processes that a `with` holds: nobody should await while it does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flake8_async_fastapi.project import classes
from flake8_async_fastapi.project.markers import markers
from flake8_async_fastapi.project.values import Instance, Value
from flake8_async_fastapi.source.facts import every_part

if TYPE_CHECKING:
    from flake8_async_fastapi.project.frame import Frame
    from flake8_async_fastapi.project.world import World
    from flake8_async_fastapi.source.facts import Stmt

_LOCK = "FAB103"


def is_held(frame: Frame, value: Value, statement: Stmt) -> bool:
    """Return whether a `with` that enters `value` holds a thread lock, and awaits nothing while it does."""
    held = any(type(atom) is Instance and _is_lock(frame.world, atom.cls) for atom in frame.world.expand(value))
    # Its block cannot move into a plain function as it is where it awaits.
    return held and not any(map(_awaits, every_part(statement[3])))


def _is_lock(world: World, reference: str) -> bool:
    method = classes.method(world, reference, "__enter__")
    if method is None or not world.class_is_stub(method[0]):
        return False
    module, facts = world.function_of(world.function_ref(*method))
    return markers(world, module, facts).code == _LOCK


def _awaits(part: list[Any]) -> bool:
    # A list of names can begin like an expression.
    is_await = part[0] == "w" and len(part) == 2 and type(part[1]) is list
    return is_await or (part[0] in ("wi", "for") and part[1:2] == [True])
