"""The advice to run something in a thread, worded for the syntax that it stands in."""

from __future__ import annotations

from dataclasses import replace

from flake8_async_fastapi.model import Problem
from flake8_async_fastapi.source.advice_context import Context
from flake8_async_fastapi.source.advice_syntax import Spot
from flake8_async_fastapi.source.advice_tables import DATABASE, EAGER, FILES, LAZY
from flake8_async_fastapi.source.advice_uses import LONGEST_CODE, is_constructor, is_method


def thread(problem: Problem, spot: Spot, context: Context) -> str:
    """Return the advice to run it in a thread, worded for the syntax it stands in."""
    runner = context.runner
    if problem.needs:
        return f"move only what blocks in there into a thread: the rest of it needs {problem.needs}"
    if problem.kind == "with" or spot.form == "with":
        return thread_with(problem, spot, context)
    if problem.kind == "for" and spot.form != "call" and spot.callee not in EAGER:
        return _thread_for(spot, context)
    if problem.code == "FAB103":
        lock = "trio.Lock" if context.is_trio else "asyncio.Lock"
        return f'use {lock} if only the event loop takes it, else lock in a function run with "await {runner}(...)"'
    if problem.code in DATABASE and (not problem.chain or _stays_in_thread(problem)):
        return whole_work(context)
    if spot.entangled or (problem.kind == "for" and spot.callee in LAZY):
        return f'move the whole expression into a function and run that with "await {runner}(...)"'
    if problem.gives_plain and spot.awaited == "await":
        # The `await` that is written there would fail.
        spot = replace(spot, awaited="")
    in_lambda = problem.kind == "for" and problem.code in FILES and spot.callee in EAGER
    if problem.kind in ("call", "for") and not in_lambda and (function := callee(problem, spot)):
        call = f"{runner}({_handed(function, spot, context)})"
        return f'run it with "{_awaited(spot)}await {call}{_closing(spot)}"{_at_end(spot)}'
    if spot.form == "assigned" and spot.receiver:
        return f"run it with \"await {runner}(setattr, {spot.receiver}, '{spot.method}', ...)\""
    reads = spot.form not in ("assigned", "changed")
    text = spot.text if "'" in spot.text else spot.text.replace('"', "'")
    if reads and text and len(text) <= LONGEST_CODE and '"' not in text and "await" not in text:
        text = f"{text[:-1].rstrip(', ')}, None)" if spot.has_end else text
        return f'run it with "await {runner}(lambda: {text})"{_at_end(spot)}'
    moved = "the whole expression" if in_lambda else "it"
    return f'move {moved} into a function and run that with "await {runner}(...)"'


def callee(problem: Problem, spot: Spot) -> str:
    """Return what to hand to a thread: the callee as written if that is short, else its outline, else its name.

    Nothing where only the name is left and is that of a method, which would have no object then.
    """
    text = spot.callee.replace('"', "'") if "'" not in spot.callee else spot.callee
    # A method may be longer: without its object it would not do.
    longest = 2 * LONGEST_CODE if spot.method and "(" not in text else LONGEST_CODE
    if text and len(text) <= longest and '"' not in text:
        return text
    # The name says nothing of the object whose method it is, and a function that a call returned has none here.
    called = "(" in spot.outline and len(spot.outline) <= 2 * LONGEST_CODE and '"' not in spot.outline
    return spot.outline if called else "" if is_method(problem.name) else problem.name


def _at_end(spot: Spot) -> str:
    return ", as no StopIteration comes out of a thread" if spot.has_end else ""


def given(function: str, spot: Spot) -> str:
    """Return a function that a thread is given, and what stands for its arguments."""
    if spot.has_end:
        # A StopIteration cannot be set on a future: the `await` fails, or never ends.
        return f"next, {function.rpartition('.')[0] or '...'}, None"
    return f"{function}, ..." if spot.has_arguments else function


def _handed(function: str, spot: Spot, context: Context) -> str:
    """Return the arguments of what runs a function in a thread; trio's hands on no keywords."""
    by_name = context.is_trio and spot.has_keywords
    return f"lambda: {function}(...)" if by_name else given(function, spot)


def whole_work(context: Context) -> str:
    """Return the advice for what must stay in one thread from beginning to end, such as a transaction."""
    return f'move the whole database work into one function and run that with "await {context.runner}(...)"'


def _stays_in_thread(problem: Problem) -> bool:
    """Whether making an object opens a connection that only the thread that has opened it may use."""
    return is_constructor(problem.name) and problem.chain[-1].name == "sqlite3.connect"


def _awaited(spot: Spot) -> str:
    """Return what stands before a call whose result is awaited, iterated or entered asynchronously."""
    if spot.awaited == "async for":
        return f"async for {spot.target or '...'} in "
    return {"await": "await (", "async with": "async with "}.get(spot.awaited, "")


def _closing(spot: Spot) -> str:
    return ")" if spot.awaited == "await" else ""


def thread_with(problem: Problem, spot: Spot, context: Context) -> str:
    """Return the advice to run a `with` block in a thread."""
    if not spot.body_awaits:
        return f'move the "with" block into a function and run that with "await {context.runner}(...)"'
    if context.is_web and problem.kind == "with":
        target = f" as {spot.target}" if spot.target else ""
        return f'use "async with contextmanager_in_threadpool(...){target}" from fastapi.concurrency'
    return f'move the blocking part of the "with" block into a function and run that with "await {context.runner}(...)"'


def _thread_for(spot: Spot, context: Context) -> str:
    if spot.form == "comprehension":
        return f'move the comprehension into a function and run that with "await {context.runner}(...)"'
    if spot.body_awaits and context.is_web and spot.target and 0 < len(spot.text) <= LONGEST_CODE:
        return f'use "async for {spot.target} in iterate_in_threadpool({spot.text})" from starlette.concurrency'
    if spot.body_awaits:
        return f'fetch the items in a function run with "await {context.runner}(...)", then loop over them'
    return f'move the "for" loop into a function and run that with "await {context.runner}(...)"'
