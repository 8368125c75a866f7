"""Arguments of plain types, given to a parameter that leaves its type open and is asked for its class."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flake8_async_fastapi.project import calls
from flake8_async_fastapi.project.values import NONE, UNKNOWN, Const, DictAtom, Instance, TupleAtom, Value, join

if TYPE_CHECKING:
    from flake8_async_fastapi.project.modules import Module
    from flake8_async_fastapi.source.facts import Function, Param


def told(module: Module, facts: Function, param: Param, value: Value) -> Value:
    """Return the classes of an argument where `isinstance` asks for them; empty where one is not plain, or nobody asks.

    What is in a container makes no difference to that.
    """
    if not value or "isinstance" not in facts.calls or not _is_asked(module, facts, param):
        return UNKNOWN
    known = [_plain(atom) for atom in value]
    return join(known) if all(known) else UNKNOWN


def _plain(atom: Any) -> Value:
    """Return an object of the plain class that an atom is of, and None as it is; empty for others."""
    if atom == NONE[0]:
        return NONE
    if type(atom) not in (Const, Instance, TupleAtom, DictAtom):
        return UNKNOWN
    cls = calls.class_reference(atom) or ""
    return (Instance(cls),) if cls.startswith("builtins:") else UNKNOWN


def _is_asked(module: Module, facts: Function, param: Param) -> bool:
    # As a call of it is written.
    return f'"isinstance",["{param.name}",'.encode() in module.facts.bodies[facts.index]
