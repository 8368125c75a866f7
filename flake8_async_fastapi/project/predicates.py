"""Functions that only ask whether a parameter is of some class: `def is_url(item): return isinstance(item, Url)`."""

from __future__ import annotations

from typing import NamedTuple

from flake8_async_fastapi.project import scopes
from flake8_async_fastapi.project.frame import Env, Frame, Key
from flake8_async_fastapi.project.values import FunctionAtom, Value
from flake8_async_fastapi.source.facts import Expr, Function, Stmt

_METHODS = ("staticmethod", "classmethod")


class Question(NamedTuple):
    """What a call asks: whether `subject` is of `classes`, which `frame` and `env` say what they are."""

    subject: Expr
    classes: Expr
    frame: Frame
    env: Env


def asked(frame: Frame, called: Value, call: Expr) -> Question | None:
    """Return what a call of a function asks, None where it does anything else."""
    if len(called) != 1 or type(called[0]) is not FunctionAtom:
        return None
    atom = called[0]
    module, facts = frame.world.function_of(atom.ref)
    if module.is_stub or facts.is_async or facts.calls != ("isinstance",):
        return None
    if any(decorator not in _METHODS for _, decorator in facts.decorators):
        return None
    imports, test = _returned(module.body(facts.index))
    subject = _subject(facts, atom, call, test)
    if subject is None:
        return None
    inner = Frame(frame.world, module, facts, Key(atom.ref, atom.bound))
    env = {name: scopes.imported(frame.world, module, binding) for part in imports for name, binding in part[1]}
    return Question(subject, test[3][1], inner, env)


def _returned(body: list[Stmt]) -> tuple[list[Stmt], Expr]:
    """Return the imports of a body that else only returns something, and what that is; None for another body."""
    imports = [statement for statement in body if statement[0] == "im"]
    # A docstring does nothing.
    others = [part for part in body if part[0] != "im" and (part[0] != "e" or part[1][0] != "k")]
    return imports, others[0][1] if len(others) == 1 and others[0][0] == "r" else None


def _subject(facts: Function, atom: FunctionAtom, call: Expr, test: Expr) -> Expr:
    """Return which argument of a call the function behind it asks the class of."""
    if type(test) is not list or test[0] != "c" or test[2] != "isinstance" or len(test[3]) != 2:
        return None
    given = call[3] if atom.bound is None else [None, *call[3]]
    for param, argument in zip(facts.params, given, strict=False):
        if param.kind not in "pa" or (type(argument) is list and argument[0] == "*"):
            return None
        if param.name == test[3][0]:
            return argument
    return None
