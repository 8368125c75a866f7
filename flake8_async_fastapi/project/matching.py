"""The cases of a `match` statement: what holds where one of them matches, and where it does not."""

from __future__ import annotations

from typing import Any

from flake8_async_fastapi.project import calls, evaluate, narrowing
from flake8_async_fastapi.project.environment import Flow, merge
from flake8_async_fastapi.project.frame import Env, Frame
from flake8_async_fastapi.project.values import Value, join
from flake8_async_fastapi.source.facts import Expr


def sides(frame: Frame, subject: Expr, value: Value, pattern: Any, env: Env) -> tuple[Flow, Flow]:
    """Return new environments, where a pattern matches the subject and where not; None for what cannot be."""
    kind, expr, _, _, certain = pattern
    if kind == "any":
        return dict(env), None
    if kind == "value":
        return _of_values(frame, subject, value, expr, env)
    if kind != "class" or not evaluate.path_of(subject):
        return dict(env), dict(env)
    wanted = narrowing.class_list(frame, expr, env)
    then = narrowing.of_class(frame, subject, wanted, env, True)
    return then, narrowing.of_class(frame, subject, wanted, env, False) if certain else dict(env)


def _of_values(frame: Frame, subject: Expr, value: Value, values: list[Expr], env: Env) -> tuple[Flow, Flow]:
    """As `subject == one or subject == two` does."""
    found: list[Flow] = []
    rest: Flow = env
    for expr in values:
        if rest is None:
            break
        known = narrowing.quiet(frame, subject, rest) if evaluate.path_of(subject) else value
        pair = narrowing.operand(frame, subject, known, rest), evaluate.evaluate(frame, expr, rest)
        found.append(narrowing.of_comparison(frame, subject, "Eq", pair, rest, True))
        rest = narrowing.of_comparison(frame, subject, "Eq", pair, rest, False)
    return merge(found), rest


def matched(frame: Frame, subject: Expr, value: Value, pattern: Any, env: Env) -> Value:
    """Return what `as name` stands for in an environment where the pattern matches."""
    path = evaluate.path_of(subject)
    if path:
        return narrowing.quiet(frame, subject, env)
    kind, expr = pattern[:2]
    if kind != "class":
        return value
    of_classes = expr[1] if type(expr) is list and expr[0] == "tu" else [expr]
    found = join([evaluate.evaluate(frame, cls, env) for cls in of_classes])
    return join([calls.instance_of(atom) for atom in found]) or value
