"""What the concrete syntax says about a function and about one blocking expression in it: plain data for the advice."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Shape:
    """One function as a whole.

    `needs_loop`: it awaits, or calls what only works on the event loop (`asyncio.create_task`, ...). `yields`: it is a
    generator. `awaited`: the file calls it by name, so that it must stay a coroutine function. `wrapped`: a decorator
    stands on it that may await it.
    """

    needs_loop: bool = False
    yields: bool = False
    awaited: bool = False
    wrapped: bool = False


@dataclass(frozen=True, slots=True)
class Spot:
    """One blocking expression, as it is written; every text is source code on one line, "" where there is none.

    `form`: "call", "with" (an item of a `with`), "for", "comprehension" (the iterable of one), "attribute", "operator"
    or "" when the expression was not found. `callee` is what is called (`db.execute`), `outline` the same with `...`
    for the arguments of calls in it (`connect(...).execute`), `receiver` the object before the last dot if that is a
    plain dotted name (`db`), `method` the name after it. `text` is the whole expression, `tail` what is done with its
    value at once (`.json()`). `target` is the variable after `as`, or the one that `for` binds. `has_keywords`:
    arguments are given by name. `body_awaits`: the body of that `with` or `for` awaits or yields. `inside`: "lambda",
    "nested function" or "generator" where a plain `await` cannot stand. `entangled`: it holds another reported
    expression or stands in one, and the outer of the two has no async counterpart. `awaited`: what is done with a
    call's result at once, "await", "async for" or "async with". `hands_on`: what it gives is used otherwise than by
    calling methods of its variable. `leaves`: it is returned, at once or by its variable, or that is handed to a call
    that is awaited. `cleans_up`: it runs when an asynchronous generator is cancelled. `has_end`: it raises
    StopIteration where nothing is left. `later`: what is done with what it gives, once each: calls of
    methods of the variable that it is kept in, `ITERATED`, `HANDED_ON`. `listed`: what goes through it plainly, so
    that only a list will do: "generator" (expression) that another call may get, or "unpacked". `iterated`: what is
    gone through, by a loop or a call such as `list`, with `...` for the arguments of calls (`users.find(...)`).
    """

    form: str = ""
    callee: str = ""
    outline: str = ""
    receiver: str = ""
    method: str = ""
    text: str = ""
    tail: str = ""
    target: str = ""
    has_arguments: bool = True
    has_keywords: bool = False
    body_awaits: bool = False
    inside: str = ""
    entangled: bool = False
    awaited: str = ""
    hands_on: bool = False
    leaves: bool = False
    cleans_up: bool = False
    has_end: bool = False
    later: tuple[str, ...] = ()
    listed: str = ""
    iterated: str = ""
