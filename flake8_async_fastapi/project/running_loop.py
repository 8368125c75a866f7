"""The running event loop: code that asks for it, and what that code hears when it runs on the loop."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flake8_async_fastapi.project import names
from flake8_async_fastapi.project.values import LOOP, Const, FunctionAtom, Instance, Value
from flake8_async_fastapi.source.facts import Expr, Function, Stmt

if TYPE_CHECKING:
    from flake8_async_fastapi.project.calls import Request
    from flake8_async_fastapi.project.frame import Env, Frame
    from flake8_async_fastapi.project.modules import Module
    from flake8_async_fastapi.project.world import World

# Whoever asks for the running loop and gets none is not on the loop: what follows is for synchronous callers.
_GETTERS = frozenset({"get_running_loop", "current_task", "get_current_task", "current_async_library"})
# This one gives a loop at rest where none runs, or raises as the others do in threads.
_OTHERS = frozenset({"get_event_loop"})
# What these raise without a running loop.
_NO_LOOP = frozenset({"RuntimeError", "AsyncLibraryNotFoundError", "NoEventLoopError"})
_RUNNING = "is_running"
_GETTER = "get_running_loop"
_ASKING = _OTHERS | {_GETTER}
# How to ask whether two loops are the same, and what makes another one.
_SAME = {"Is": True, "Eq": True, "IsNot": False, "NotEq": False}
_OTHER_LOOPS = frozenset({"new_event_loop", "Thread"})
# A function of the project may have that name as well.
_OTHER_GETTER = ["asyncio", "get_event_loop"]


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


def uses_it(module: Module, facts: Function) -> bool:
    """Return whether a function gets the running loop, and not only to hear whether there is one.

    Where there is none, it goes on after an `except`: so it does in a thread, too.
    """
    body = module.facts.bodies[facts.index]
    if _GETTER.encode() not in body and _OTHER_GETTER[1].encode() not in body:
        return False
    inner = [item for item in module.facts.functions if item.parent == facts.index]
    text = body + repr([item.uses for item in inner]).replace("'", '"').encode()
    return _gets(module.body(facts.index), text)


def _gets(part: Any, text: bytes) -> bool:
    """Return whether a part of a function whose names are in `text` gets the running loop, other than by asking."""
    if type(part) is not list:
        return bool(part == _GETTER)
    if part[2:] == _OTHER_GETTER:
        return True
    if part[:1] == ["try"] and _is_probe(part, text):
        part = [part[1][1:], *part[2:]]
    return any(_gets(item, text) for item in part)


def _is_probe(statement: Stmt, text: bytes) -> bool:
    """Return whether a `try` begins with the question, leaves the loop that it hears of alone, and catches all."""
    first, handlers = statement[1][0] if statement[1] else [], statement[2]
    if not first or first[0] not in ("e", "=") or _asked(first) not in _ASKING or not handlers or _raises(handlers):
        return False
    # The names that it assigns stand nowhere else.
    names = first[2] if first[0] == "=" else ()
    return all(type(name) is str and text.count(f'"{name}"'.encode()) == 1 for name in names)


def _raises(part: Any) -> bool:
    return type(part) is list and (part[:1] == ["ra"] or any(_raises(item) for item in part))


def compares_own(frame: Frame, operator: str, left: Expr, right: Expr) -> bool | None:
    """Return how a plain function's question comes out whether the running loop is one that it knows.

    `asyncio.get_running_loop() is self._loop`: what follows otherwise is for threads, unless the module has a loop of
    its own in one of them. A coroutine that asks has another loop in mind. None for any other comparison.
    """
    if operator not in _SAME or frame.facts is None or frame.facts.is_async:
        return None
    for side, other in ((left, right), (right, left)):
        if type(side) is list and side[0] == "c" and names.last_name(side[2]) in _ASKING and names.last_name(other):
            facts = frame.module.facts
            called = {name for function in facts.functions for name in function.calls}
            return _SAME[operator] if _OTHER_LOOPS.isdisjoint(called.union(facts.calls)) else None
    return None


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
