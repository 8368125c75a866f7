"""Arguments that are plain data: what of them can still make a difference."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flake8_async_fastapi.project import arguments, calls, told
from flake8_async_fastapi.project.values import (
    NONE,
    OBJECT,
    UNKNOWN,
    Const,
    DictAtom,
    FunctionAtom,
    Instance,
    TupleAtom,
    Value,
    join,
    untyped,
)

if TYPE_CHECKING:
    from flake8_async_fastapi.project.calls import Request
    from flake8_async_fastapi.project.frame import Frame
    from flake8_async_fastapi.project.modules import Module
    from flake8_async_fastapi.source.facts import Function, Param


def given(frame: Frame, atom: FunctionAtom, param: Param, value: Value, made: Request) -> Value:
    """Return the classes of an argument where `isinstance` asks for them; empty where one is not plain, or nobody asks.

    What is in a container makes no difference to that; an argument that is unknown in part can be of other classes.
    """
    module, facts = frame.world.function_of(atom.ref)
    # A coroutine is looked at once, for all callers.
    if facts.is_async or "isinstance" not in facts.calls or not value or not _is_asked(module, facts, param):
        return UNKNOWN
    known = [_plain(item) for item in value]
    return join(known) if all(known) and _is_whole(frame, atom, facts, param, value, made) else UNKNOWN


def harmless(facts: Function, param: Param, value: Value) -> Value:
    """Return what stands for an argument that is known not to matter: no other caller is asked what it could be."""
    if not value or (param.annotation is not None and param.kind != "**"):
        return UNKNOWN
    if param.kind in "**" and len(value) == 1:
        if type(value[0]) is TupleAtom:
            return (TupleAtom(tuple([untyped(item) for item in value[0].items])),)
        if type(value[0]) is DictAtom:
            return (DictAtom(tuple([(key, untyped(item)) for key, item in value[0].items])),)
    if param.name not in facts.receivers and param.name not in facts.forwarded:
        return UNKNOWN
    return untyped(value)


def _is_whole(frame: Frame, atom: FunctionAtom, facts: Function, param: Param, value: Value, made: Request) -> bool:
    if made.expr is None or made.env is None or made.expr[0] != "c":
        return False
    positional = [expr for expr in made.expr[3] if type(expr) is not list or expr[0] != "*"]
    if len(positional) != len(made.positional):
        return False
    written = arguments.bind(facts, atom, made._replace(positional=positional, keywords=dict(made.expr[4])))
    return param.name in written and told.is_whole(frame, written[param.name], value, made.env)


def _plain(atom: Any) -> Value:
    """Return an object of the plain class that an atom is of, and None as it is; empty for others."""
    if atom == NONE[0]:
        return NONE
    if atom == OBJECT[0] or type(atom) not in (Const, Instance, TupleAtom, DictAtom):
        return UNKNOWN
    cls = calls.class_reference(atom) or ""
    return (Instance(cls),) if cls.startswith("builtins:") else UNKNOWN


def _is_asked(module: Module, facts: Function, param: Param) -> bool:
    # As a call of it is written.
    return f'"isinstance",["{param.name}",'.encode() in module.facts.bodies[facts.index]
