"""Questions whose answer is kept in a name: `is_async = isinstance(store, AsyncStore)`, then `if is_async:`."""

from __future__ import annotations

from flake8_async_fastapi.project import assignments, evaluate, narrowing
from flake8_async_fastapi.project.environment import Flow
from flake8_async_fastapi.project.frame import Env, Frame
from flake8_async_fastapi.project.values import UNKNOWN, ClassAtom, Const, Instance, Value, instance
from flake8_async_fastapi.source.facts import Expr

# What a flag holds: what was asked about, in which function, and for which classes.
_PARTS = 3


def of_question(frame: Frame, call: Expr, env: Env) -> Value:
    """Return the answer of an `isinstance` with what was asked; empty where that is not known."""
    path = evaluate.path_of(call[3][0]) if len(call[3]) == 2 else ""
    wanted = narrowing.class_list(frame, call[3][1], env) if path else UNKNOWN
    if not wanted or any(type(atom) is not ClassAtom for atom in wanted):
        return UNKNOWN
    names = tuple([Const(atom.cls) for atom in wanted])
    return instance(narrowing.BOOL, (Const(path),), (Const(frame.key.ref),), names)


def is_one(value: Value) -> bool:
    """Return whether a value is the kept answer of a question."""
    if len(value) != 1 or type(value[0]) is not Instance or len(value[0].args) != _PARTS:
        return False
    return bool(value[0].cls == narrowing.BOOL)


def answered(frame: Frame, value: Value, env: Env, outcome: bool) -> Flow:
    """Return what holds where a kept answer (`is_one`) is true or false; None where it cannot be that."""
    asked, place, names = value[0].args
    if not place or not _is_seen(frame, place[0].value, asked[0].value, env):
        return env
    path = asked[0].value
    subject = narrowing.written(path)
    before = evaluate.unnoted(frame, subject, env)
    after = narrowing.of_class(frame, subject, tuple([ClassAtom(name.value) for name in names]), env, outcome)
    if after is not None and before and set(before).isdisjoint(after.get(path, before)):
        # Nothing that is known here is of these classes: then somebody else gives what is.
        return {**after, path: UNKNOWN}
    return after


def _is_seen(frame: Frame, place: str, path: str, env: Env) -> bool:
    """Return whether a name means here what it means where the question was asked: there, or in a function in there."""
    name = path.partition(".")[0]
    if frame.facts is None:
        return False
    if place == frame.key.ref:
        # It can have got another value since then.
        is_given = any(param.name == name for param in frame.facts.params)
        given = [*assignments.inside(frame, name), *(assignments.inside(frame, path) if path != name else ())]
        return len(given) <= (0 if is_given else 1)
    if name in env:
        return False
    around: list[str] = []
    current = frame.facts
    while current.parent >= 0:
        current = frame.module.facts.functions[current.parent]
        around.append(f"{frame.module.name}:{current.index}")
    return place in around
