"""Arguments that are true as they are written: a list with something in it decides `if not options:` in the function.

A parameter that is given one has a mark in the environment under a name that no attribute has: "options.?".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flake8_async_fastapi.project import arguments
from flake8_async_fastapi.project.values import UNKNOWN, Const, FunctionAtom, Value
from flake8_async_fastapi.source.reads import takes_out

if TYPE_CHECKING:
    from flake8_async_fastapi.project.calls import Request
    from flake8_async_fastapi.project.frame import Env, Frame
    from flake8_async_fastapi.project.modules import Module
    from flake8_async_fastapi.source.facts import Expr, Function, Param

MARK = "?"
_TRUE: Value = (Const(True),)
_KINDS = frozenset({"li", "tu", "se", "d", "b", "f"})
_LOOP = b'["wh",'


def given(
    frame: Frame, atom: FunctionAtom, module: Module, facts: Function, made: Request
) -> tuple[tuple[str, Value], ...]:
    """Return the marks of the parameters that get something true: those that it or others further on ask for."""
    call = made.expr
    # A coroutine is looked at once, for all callers.
    if facts.is_async or call is None or made.env is None or call[0] != "c":
        return ()
    is_marked = MARK in frame.narrowed
    if not [
        arg
        for arg in (*call[3], *[arg for _, arg in call[4]])
        if (arg[0] in _KINDS if type(arg) is list else is_marked and holds(frame, arg, made.env))
    ]:
        return ()
    # Of what is unpacked, or was given to a `partial` before, nobody knows here which parameters get it.
    is_whole = len(call[3]) == len(made.positional) and not any([arg[0] == "*" for arg in call[3] if type(arg) is list])
    positional = call[3] if is_whole else []
    written = arguments.bind(facts, atom, made._replace(positional=positional, keywords=dict(call[4])))
    return tuple(
        [
            (f"{param.name}.{MARK}", _TRUE)
            for param in facts.params
            if param.kind not in "**"
            and param.name in written
            and (param.name in facts.tested or _is_handed_on(facts, param, written[param.name]))
            and _is_true(frame, written[param.name], made.env)
            and _stays(module, facts, param)
        ]
    )


def holds(frame: Frame, path: Expr, env: Env) -> bool:
    """Return whether a name is a parameter that was given something true."""
    return MARK in frame.narrowed and type(path) is str and bool(env.get(f"{path}.{MARK}"))


def forget(name: str, env: Env) -> None:
    """Take the mark of a name that gets another value; an empty one stays, for loops that look at what has changed."""
    env[f"{name}.{MARK}"] = UNKNOWN


def _is_true(frame: Frame, expr: Expr, env: Env) -> bool:
    if type(expr) is not list:
        return holds(frame, expr, env)
    kind = expr[0]
    if kind in ("li", "tu", "se"):
        return any([type(item) is not list or item[0] != "*" for item in expr[1]])
    if kind == "d":
        return any([key is not None for key, _ in expr[1]])
    if kind == "b":
        return expr[2] == "Add" and any(map(_is_text, expr[3:5]))
    return kind == "f" and len(expr) > 3


def _is_handed_on(facts: Function, param: Param, expr: Expr) -> bool:
    # Texts are handed on everywhere, and hardly ever asked whether they are empty further on.
    return param.name in facts.forwarded and (type(expr) is not list or expr[0] not in ("b", "f"))


def _is_text(expr: Expr) -> bool:
    return type(expr) is list and expr[0] == "k" and isinstance(expr[1], str) and expr[1] != ""


def _stays(module: Module, facts: Function, param: Param) -> bool:
    """Return whether a function takes nothing out of a list that it is given, nor others while it waits for that."""
    body = module.facts.bodies[facts.index]
    if takes_out([body], param.name):
        return False
    return param.name not in facts.forwarded or _LOOP not in body
