"""The running event loop: code that asks for it, and what that code hears when it runs on the loop."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flake8_async_fastapi.project import names
from flake8_async_fastapi.project.values import LOOP, Const, FunctionAtom, Instance, Value
from flake8_async_fastapi.source.facts import Expr, Function, Stmt

if TYPE_CHECKING:
    from flake8_async_fastapi.project.calls import Request
    from flake8_async_fastapi.project.frame import Env, Frame
    from flake8_async_fastapi.project.world import World

# Whoever asks for the running loop and gets none is not on the loop: what follows is for synchronous callers.
_GETTERS = frozenset({"get_running_loop", "current_task", "get_current_task", "current_async_library"})
# This one gives a loop at rest where none runs, or raises as the others do in threads.
_OTHERS = frozenset({"get_event_loop"})
# What these raise without a running loop.
_NO_LOOP = frozenset({"RuntimeError", "AsyncLibraryNotFoundError", "NoEventLoopError"})
_RUNNING = "is_running"


def is_running(frame: Frame, atom: Any, made: Request) -> Value | None:
    """`loop.is_running()`: true of the loop that a name holds; other loops are kept in attributes."""
    if made.expr is None or type(made.expr[2]) is not list or type(made.expr[2][2]) is not str:
        return None
    return (Const(True),) if _is_loop(atom.bound or ()) else None


def looks_for_it(world: World, atom: Any) -> bool:
    """Return whether something is a function of the project that asks for the running loop."""
    return type(atom) is FunctionAtom and asks_for_it(world.function_of(atom.ref)[1])


def asks_for_it(facts: Function) -> bool:
    """Return whether a function asks for the running loop."""
    return not _GETTERS.isdisjoint(facts.calls)


def is_for_others(frame: Frame, body: list[Stmt], kind: Expr, env: Env) -> bool:
    """Return whether an `except` is for synchronous callers only: its `try` asks for the running loop.

    The question alone raises nothing on the loop, whatever the handler is for; where there is more in the body, only
    a handler for what the question raises is left out.
    """
    return (_asks(body) and names.is_one_of(kind, _NO_LOOP)) or (len(body) == 1 and _is_question(frame, body[0], env))


def _asks(body: list[Stmt]) -> bool:
    return any(
        _asks(statement[3]) if statement[0] == "wi" else _asked(statement) in _GETTERS | _OTHERS for statement in body
    )


def _asked(statement: Stmt) -> str:
    """Return the last name of the function that a statement calls, or whose result it assigns; "" for no call."""
    expr = statement[1] if len(statement) > 1 else None
    return names.last_name(expr[2]) if type(expr) is list and expr and expr[0] == "c" else ""


def _is_question(frame: Frame, statement: Stmt, env: Env) -> bool:
    name = _asked(statement)
    if name != _RUNNING:
        return name in _GETTERS | _OTHERS
    owner = statement[1][2][2] if type(statement[1][2]) is list else None
    return type(owner) is str and _is_loop(frame.world.expand(env.get(owner, ())))


def _is_loop(value: Value) -> bool:
    return bool(value) and all(type(atom) is Instance and atom.cls == LOOP for atom in value)
