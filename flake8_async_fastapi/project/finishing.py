"""Futures of threads that are done from here on: somebody has waited for them, or has filled them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from flake8_async_fastapi.project import asked, evaluate
from flake8_async_fastapi.project.frame import Env, Frame
from flake8_async_fastapi.project.names import last_name
from flake8_async_fastapi.project.values import NONE, FunctionAtom, Value
from flake8_async_fastapi.source.facts import Expr

if TYPE_CHECKING:
    from flake8_async_fastapi.project.calls import Request

_WAIT = "concurrent.futures:wait"
_DISPLAYS = ("li", "se", "tu")
# Where `wait` stands in what runs it in a thread.
_THREADS = {"to_thread": 0, "run_in_threadpool": 0, "run_in_executor": 1}


def note_awaited(frame: Frame, awaited: Expr, env: Env) -> None:
    """Note that futures are done after `await wrap_future(future)`, also with `wait_for` or `shield` around it.

    Or after `await to_thread(wait, futures)`.
    """
    if type(awaited) is not list or awaited[0] != "c" or not awaited[3]:
        return
    name, args = last_name(awaited[2]), awaited[3]
    if name == "wrap_future":
        _finish(frame, args[0], env)
    elif name in ("wait_for", "shield"):
        note_awaited(frame, args[0], env)
    elif name in _THREADS and len(args) == _THREADS[name] + 2 and not awaited[4]:
        function, futures = args[-2:]
        if last_name(function) == "wait" and _is_wait(frame, evaluate.unnoted(frame, function, env)):
            _finish_all(frame, futures, env)


def _is_wait(frame: Frame, value: Value) -> bool:
    # It has several signatures.
    return {frame.world.reference_of(a.ref) if type(a) is FunctionAtom else "" for a in value} == {_WAIT}


def filled(frame: Frame, atom: Any, made: Request) -> Value | None:
    """`future.set_result(value)`, `future.set_exception(error)`: nobody waits for it any more."""
    if made.expr is not None and made.env is not None and type(made.expr[2]) is list:
        _finish(frame, made.expr[2][2], made.env)
    return NONE


def waited(frame: Frame, atom: Any, made: Request) -> Value | None:
    """`wait(futures)`: without a timeout all of them are done behind it."""
    ends = made.keywords.get("timeout", NONE) == NONE and "return_when" not in made.keywords
    written = made.expr[3] if made.expr is not None and ends and not made.unpacked else []
    # A `partial` hands on more than what is written.
    if len(written) == len(made.positional) == 1 and made.env is not None:
        _finish_all(frame, written[0], made.env)
    return None


def _finish(frame: Frame, future: Expr, env: Env) -> None:
    """Note that the future that a name stands for is done from here on."""
    if type(future) is str:
        env[future] = asked.told(frame.world.expand(evaluate.evaluate(frame, future, env)), asked.FINISHED)


def _finish_all(frame: Frame, futures: Expr, env: Env) -> None:
    """Note that all the futures in what a name stands for, or in a list that is written, are done from here on."""
    if type(futures) is str:
        value = frame.world.expand(evaluate.evaluate(frame, futures, env))
        if value:
            env[futures] = asked.told_all(value, asked.FINISHED)
    elif type(futures) is list and futures[0] in _DISPLAYS:
        for future in futures[1]:
            _finish(frame, future, env)
