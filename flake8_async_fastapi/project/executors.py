"""Leaving `with executor`: whether there is something left to wait for."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from flake8_async_fastapi.project import arguments, calls, classes, evaluate
from flake8_async_fastapi.project.values import OBJECT, UNKNOWN, FunctionAtom
from flake8_async_fastapi.source.facts import every_call

if TYPE_CHECKING:
    from flake8_async_fastapi.project.frame import Env, Frame
    from flake8_async_fastapi.project.values import Instance
    from flake8_async_fastapi.source.facts import Expr, Stmt

_STARTING = frozenset({"submit", "map"})
# Who wraps the futures of threads awaits them.
_AWAITING = "wrap_future"


class Block(NamedTuple):
    """The statements of a `with`, and the names that what it enters has there."""

    names: tuple[Expr, ...]
    statements: list[Stmt]
    env: Env


def is_idle(frame: Frame, atom: Instance, block: Block | None) -> bool:
    """Return whether an executor has nothing to wait for: coroutines await what they start with `run_in_executor`."""
    facts = frame.facts
    if facts is None or not facts.is_async or not _STARTING.isdisjoint(facts.calls):
        return False
    if not classes.is_subclass(frame.world, atom.cls, "concurrent.futures:Executor"):
        return False
    if block is None or _AWAITING in facts.calls:
        return True
    names = [name for name in block.names if type(name) is str]
    return not _is_handed_over(frame, block.statements, names, block.env, set())


def _is_handed_over(frame: Frame, statements: list[Stmt], names: list[str], env: Env, seen: set[str]) -> bool:
    """Return whether statements give what has one of the names to a plain function that starts something with it."""
    for call in every_call(statements):
        given = [value if type(value) is str and value in names else None for value in call[3]]
        named = [keyword for keyword, value in call[4] if type(value) is str and value in names]
        if not any(given) and not named:
            continue
        made = calls.Request(
            0, [OBJECT if value else UNKNOWN for value in given], {name: OBJECT for name in named if name}
        )
        for atom in frame.world.expand(evaluate.unnoted(frame, call[2], env)):
            if type(atom) is FunctionAtom and atom.ref not in seen and _starts(frame, atom, made, seen | {atom.ref}):
                return True
    return False


def _starts(frame: Frame, atom: FunctionAtom, made: calls.Request, seen: set[str]) -> bool:
    """Return whether a plain function of the project starts something with the executor that it is given."""
    module, facts = frame.world.function_of(atom.ref)
    # A coroutine may await what it starts.
    if module.is_stub or facts.is_async:
        return False
    names = [name for name, value in arguments.bind(facts, atom, made).items() if value is OBJECT]
    body = module.body(facts.index)
    for call in every_call(body):
        method = call[2]
        if type(method) is list and method[0] == "a" and method[2] in names and method[3] in _STARTING:
            return True
    own = {facts.params[0].name: atom.bound} if atom.bound and facts.params else {}
    return _is_handed_over(frame.world.module_frame(module), body, names, own, seen)
