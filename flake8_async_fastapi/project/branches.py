"""Conditions: looked at once, with what evaluating them calls, for what they are and for what holds on either side."""

from __future__ import annotations

from flake8_async_fastapi.project import (
    certain,
    columns,
    evaluate,
    flags,
    narrowing,
    operators,
    running_loop,
    truths,
    versions,
)
from flake8_async_fastapi.project.environment import Flow, merge
from flake8_async_fastapi.project.frame import Env, Frame
from flake8_async_fastapi.project.values import Const, Value, instance, join
from flake8_async_fastapi.source.facts import Expr

BOOL: Value = instance("builtins:bool", exact=True)
_KNOWN: tuple[Value, Value] = ((Const(True),), (Const(False),))
# The value of a condition, and the environments where it is true and where it is false; None for what cannot be.
Sides = tuple[Value, Flow, Flow]


def sides(frame: Frame, test: Expr, env: Env, position: int = 0) -> Sides:
    """Evaluate a condition; what it calls is noted in the frame.

    `position` is where it stands, for what objects run that are asked whether they are true; 0 where nobody asks.
    """
    if type(test) is list:
        kind = test[0]
        if kind == "not":
            return _negated(frame, test, env, position)
        if kind == "bo":
            return _boolean(frame, test, env, position)
        if kind == "cmp":
            return _comparison(frame, test, env)
        if kind == "c":
            value = evaluate.evaluate(frame, test, env)
            if position:
                operators.ask_truth(frame, value, position)
            if value in _KNOWN or narrowing.is_length(test, value):
                truth = bool(value[0].value)
                return value, dict(env) if truth else None, None if truth else dict(env)
            return value, narrowing.of_call(frame, test, env, True), narrowing.of_call(frame, test, env, False)
        if kind == ":=":
            return _of_path(frame, test[1], evaluate.evaluate(frame, test, env), env)
    value = evaluate.evaluate(frame, test, env)
    if position:
        operators.ask_truth(frame, value, position)
    if type(test) is str or evaluate.path_of(test):
        return _of_path(frame, test, value, env)
    if test[0] == "k":
        truth = bool(test[1])
        return value, dict(env) if truth else None, None if truth else dict(env)
    return value, dict(env), dict(env)


def _of_path(frame: Frame, path: Expr, value: Value, env: Env) -> Sides:
    known = narrowing.settled(frame, value)
    # An attribute that is declared as an object is often None until somebody sets it: `if not self.client:`.
    world = frame.world if type(path) is str else None
    truth = True if certain.MARK in frame.narrowed and certain.holds(frame, path, env) else truths.truth(world, known)
    then = other = None
    if truth is not False:
        kept = truths.keep_truth(world, known, True)
        then = narrowing.answered(frame, kept, narrowing.with_value(frame, path, env, kept, known))
    if truth is not True:
        other = narrowing.with_value(frame, path, env, truths.keep_truth(world, known, False), known)
        other = columns.without_loading(frame, path, other) if world is None else other
    if then is not None and other is not None and flags.is_one(known):
        then, other = flags.answered(frame, known, then, True), flags.answered(frame, known, other, False)
    return value, then, other


def _negated(frame: Frame, test: Expr, env: Env, position: int) -> Sides:
    value, then, other = sides(frame, test[1], env, position)
    truth = truths.truth(frame.world, value)
    return (BOOL if truth is None else (Const(not truth),)), other, then


def _boolean(frame: Frame, test: Expr, env: Env, position: int) -> Sides:
    stop = test[1] == "or"
    values: list[Value] = []
    ends: list[Flow] = []
    following: Flow = env
    last = len(test[2]) - 1
    for number, part in enumerate(test[2]):
        assert following is not None
        value, then, other = sides(frame, part, following, position)
        end, following = (then, other) if stop else (other, then)
        ends.append(end)
        truth = truths.truth(frame.world, value)
        if number == last or truth is stop:
            values.append(value)
            break
        if truth is None:
            values.append(truths.keep_truth(frame.world, value, stop))
        if following is None:
            break
    ended = merge(ends)
    return (join(values), ended, following) if stop else (join(values), following, ended)


def _comparison(frame: Frame, test: Expr, env: Env) -> Sides:
    values = [evaluate.evaluate(frame, part, env) for part in test[3]]
    if len(values) != 2:
        return BOOL, dict(env), dict(env)
    operator, (left, right), (one, two) = test[2][0], test[3], values
    if operator in ("In", "NotIn"):
        operators.contains(frame, two, one, test[1])
    if operator in narrowing.ORDERINGS:
        is_own = _is_own(left, one, env) and _is_own(right, two, env)
        outcome = narrowing.order(operator, one, two) if is_own else versions.outcome(operator, left, right)
        if outcome is not None:
            return (Const(outcome),), dict(env) if outcome else None, None if outcome else dict(env)
    known = narrowing.compare(operator, one, two)
    if known is None and "c" in (left[0], right[0]):
        outcome = running_loop.compares_own(frame, operator, left, right)
        if outcome is not None:
            return (Const(outcome),), dict(env) if outcome else None, None if outcome else dict(env)
    value = BOOL if known is None else (Const(known),)
    compared = narrowing.operand(frame, left, one, env), narrowing.operand(frame, right, two, env)
    then, other = (narrowing.of_comparison(frame, left, operator, compared, env, side) for side in (True, False))
    return value, then, other


def _is_own(side: Expr, value: Value, env: Env) -> bool:
    """Whether a side is a constant, a known length or a name of the function's own: others can set an attribute."""
    if type(side) is str:
        return side in env
    return type(side) is list and (side[0] == "k" or narrowing.is_length(side, value))
