"""Handlers of a `try` in which nothing can be raised: it only makes a coroutine or a generator, which runs later."""

from __future__ import annotations

from typing import Any

from flake8_async_fastapi.project import evaluate
from flake8_async_fastapi.project.frame import Edge, Env, Frame
from flake8_async_fastapi.project.names import is_one_of
from flake8_async_fastapi.project.values import Awaitable, Generator
from flake8_async_fastapi.source.facts import Expr, Stmt

_AT_ONCE = frozenset({"TypeError"})


def handlers(frame: Frame, body: list[Stmt], written: list[Any], env: Env) -> list[Any]:
    """Return the handlers that can run; others are for other functions than the `try` calls here: decorators have such.

    Where the arguments do not fit, a coroutine cannot even be made.
    """
    found = [_expression(statement) for statement in body]
    made = [expr for expr in found if type(expr) is list]
    if not made or None in found or any([expr[0] != "c" for expr in made]):
        return written
    if not all([_only_makes(frame, expr, env) for expr in made]):
        return written
    return [handler for handler in written if is_one_of(handler[0], _AT_ONCE)]


def _expression(statement: Stmt) -> Expr:
    """Return what a statement evaluates that returns it or gives it a name; None for other statements."""
    if statement[0] in ("e", "r") or (statement[0] == "=" and all([type(target) is str for target in statement[2]])):
        return statement[1]
    return None


def _only_makes(frame: Frame, expr: Expr, env: Env) -> bool:
    edges, frame.edges = frame.edges, {}
    value = evaluate.evaluate(frame, expr, dict(env))
    run, frame.edges = frame.edges, edges
    if not value or not all([_makes(edge) or _calls_what_makes(frame, edge) for edge in run]):
        return False
    value = frame.world.expand(value)
    return bool(value) and all([type(atom) in (Awaitable, Generator) and atom.call is not None for atom in value])


def _calls_what_makes(frame: Frame, edge: Edge) -> bool:
    return edge.call is not None and all(map(_makes, frame.world.summary(edge.call).edges))


def _makes(edge: Edge) -> bool:
    return edge.kind == "coroutine"
