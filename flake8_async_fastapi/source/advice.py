"""The sentence of a finding: what blocks, where it runs, and what to do about it in the code at hand."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from flake8_async_fastapi.model import LOOP, THREAD, Finding, Problem, Site
from flake8_async_fastapi.source.advice_context import Context
from flake8_async_fastapi.source.advice_syntax import Shape, Spot
from flake8_async_fastapi.source.advice_tables import (
    ASYNC_ROLES,
    CALLBACK_ROLES,
    CONDITIONS,
    DATA_ROLES,
    DATABASE,
    DEFAULT_NOUN,
    EAGER,
    FALLBACKS,
    FILES,
    HANDED_ON,
    LAZY,
    NOUNS,
    OWN_LOOPS,
    SOCKET_CALL,
)
from flake8_async_fastapi.source.advice_threads import callee, given, thread, thread_with, whole_work
from flake8_async_fastapi.source.advice_uses import (
    LONGEST_CODE,
    WEB_FRAMEWORKS,
    Use,
    available,
    choose,
    gives_file,
    is_awaited,
    is_constructor,
    on_trio,
    qualified,
    then,
    twin,
    write_use,
)

CHAIN_NAMES = 6
SESSION = "sqlalchemy.ext.asyncio.AsyncSession"
# What their cleaning up awaits is not cancelled: a response has been sent by then, a server shuts down.
_LEFT_ALONE = frozenset({"dependency", "lifespan"})
_BY_ANYIO = re.compile(r"\b(anyio|httpx2?)\.")
# Twins on the same object, such as Django's `aget`, bring their own connection handling.
_SESSION_LIBRARIES = frozenset({"sqlalchemy", "sqlmodel", "sqlite3", "flask_sqlalchemy"})


def finding(problem: Problem, spot: Spot, context: Context) -> Finding:
    """Return the report of `problem`: its position and code, and one ASCII line of text."""
    if spot.cleans_up and context.site.role not in _LEFT_ALONE:
        context = replace(context, is_cancelled=True)
        problem = replace(problem, uses=tuple(use for use in problem.uses if not _BY_ANYIO.search(use)))
    if context.is_trio:
        problem = replace(problem, uses=on_trio(problem.uses))
    head = f"{subject(problem, spot)} the event loop in {context.site.label}"
    steps = f"{chain(problem, context.path)}; " if problem.chain else ""
    return Finding(
        problem.line, problem.column, problem.code, _ascii(f"{head}: {steps}{advice(problem, spot, context)}")
    )


def fallback(
    problem: Problem,
    site: Site,
    libraries: frozenset[str],
    path: Callable[[str], str] = str,
    own: frozenset[str] | None = None,
) -> Finding:
    """Return the report of `problem` where the function's concrete syntax cannot be had; `own` as in `Context`."""
    # Without syntax nothing says that a plain `def` would do, so the function counts as one that awaits.
    shape, own = Shape(needs_loop=True), libraries if own is None else own
    return finding(problem, Spot(), Context(site, shape, libraries, own, lambda word: False, path))


def subject(problem: Problem, spot: Spot) -> str:
    """Return what blocks, with its verb: `requests.get() blocks`, `iterating Cursor blocks`."""
    name = problem.name
    if problem.kind in ("call", "coroutine"):
        return f"{name}() blocks"
    if problem.kind == "with":
        return f"with {name}{'()' if spot.callee or not spot.form else ''} blocks"
    if problem.kind == "for":
        return f"iterating {name} blocks"
    return f"{name} blocks"


def chain(problem: Problem, path: Callable[[str], str]) -> str:
    """Return `load_user > fetch > requests.get (app/clients.py:14)`: at most six names, the last with its place."""
    steps = problem.chain
    # A lazy result has no name but that of its variable, or of its class.
    names = [f"iterating {step.name}" if step.iterates and step.name[-1:] != ")" else step.name for step in steps]
    if len(names) == 1 or names[0] != problem.name:
        names.insert(0, problem.name)
    if len(names) > CHAIN_NAMES:
        half = CHAIN_NAMES // 2
        names = [*names[:half], "...", *names[-half:]]
    return f"{' > '.join(names)} ({path(steps[-1].path)}:{steps[-1].line})"


def advice(problem: Problem, spot: Spot, context: Context) -> str:
    """Return what to do, without a full stop."""
    if _plain_def_fits(problem, spot, context):
        framework = "Starlette" if context.libraries & WEB_FRAMEWORKS == {"starlette"} else "FastAPI"
        return f'declare {context.site.name} with plain "def": {framework} then runs it in its threadpool'
    if problem.code == "FAB104":
        return _asynchronously(_nested_loop(problem, spot, context), spot, context)
    if not context.site.is_async and (moved := _away_from_sync(problem, spot, context)):
        return moved
    if problem.locked and not problem.needs:
        wanted = _whole_lock(problem, context)
    else:
        wanted = _helper(problem, spot, context) if problem.chain else _direct(problem, spot, context)
    return _asynchronously(wanted, spot, context)


def _plain_def_fits(problem: Problem, spot: Spot, context: Context) -> bool:
    site, shape = context.site, context.shape
    if (
        not (site.is_async and site.accepts_sync)
        or problem.needs in (LOOP, THREAD)
        or shape.needs_loop
        or shape.awaited
        or shape.wrapped
    ):
        return False
    if shape.yields and site.role != "dependency":
        return False
    return problem.code != "FAB104" and not spot.inside.startswith("nested async")


def _nested_loop(problem: Problem, spot: Spot, context: Context) -> str:
    if problem.twin and (written := _own_twin(problem, spot)):
        return written
    if not problem.chain:
        return "await the coroutine instead"
    if _cannot_await(problem):
        holder = problem.chain[-2].name if len(problem.chain) > 1 else problem.name
        return f"await the coroutine here and hand its result over, instead of running an event loop in {holder}"
    written = f'make {problem.name} "async def" and await it, instead of running an event loop in it'
    if problem.stays_plain:
        written = f"await the coroutine here, instead of running an event loop in {problem.name}"
    # A thread has no running loop in the way.
    in_thread = problem.chain[-1].name in OWN_LOOPS and _plain_def_fits(replace(problem, code=""), spot, context)
    return f'{written}, or declare {context.site.name} with plain "def"' if in_thread else written


def _away_from_sync(problem: Problem, spot: Spot, context: Context) -> str:
    site = context.site
    if site.role in DATA_ROLES:
        return f'{site.name} runs on the event loop: move this into a dependency declared with plain "def"'
    if problem.code == "FAB106":
        return (
            "it runs wherever something logs; attach a logging.handlers.QueueHandler, and give this handler to a "
            "QueueListener"
        )
    if site.role in CALLBACK_ROLES:
        if not (function := callee(problem, spot)):
            return 'move it into a function and hand that to a thread: "loop.run_in_executor(None, ...)"'
        return f'hand it to a thread: "loop.run_in_executor(None, {given(function, spot)})"'
    if site.role not in ASYNC_ROLES or (site.name.startswith("__") and site.name != "__call__"):
        return f'move it out of {site.name} into a function that is run with "await {context.runner}(...)"'
    return ""


def _asynchronously(wanted: str, spot: Spot, context: Context) -> str:
    if spot.inside == "generator":
        awaits = any(begin in wanted for begin in ('"await ', '"(await ', '"async for '))
        return f"{wanted}, in a list comprehension instead of this generator" if awaits else wanted
    if spot.inside in ("lambda", "nested function"):
        return f'in an "async def" instead of this {spot.inside}, {wanted}'
    if not context.site.is_async:
        return f'declare {context.site.name} "async def", then {wanted}'
    return wanted


def _direct(problem: Problem, spot: Spot, context: Context) -> str:
    library = problem.name.partition(".")[0]
    if spot.entangled and problem.code not in DATABASE:
        return thread(problem, spot, context)
    use, known = choose(problem.uses, context.libraries, library), _known(problem, spot, context)
    if use is None or (known is not None and known.function == use.function):
        # The same, with the object at hand.
        use = known
    if use is None:
        if problem.code == "FAB302" and library in _SESSION_LIBRARIES:
            return f"use {SESSION}, or {whole_work(context)}"
        return thread(problem, spot, context)
    if spot.hands_on and gives_file(use):
        return _whole_file(problem, spot, context)
    if _is_inner(problem, spot):
        if use.code.startswith("async for ") and problem.code in FILES:
            return thread(problem, spot, context)
        # What it gives is not what the loop's variable stands for.
        spot = replace(spot, text="", target="")
    if HANDED_ON in spot.later and context.awaits(qualified(use), "__aiter__"):
        # What is handed one to goes through it plainly.
        return whole_work(context)
    written = write_use(use, spot, problem.name, context.awaits) + then(use, spot, context.awaits)
    if SOCKET_CALL in use.code:
        # In debug mode the loop refuses a socket that waits itself; else it would go on blocking.
        return f'{written}, after "{spot.receiver or "sock"}.setblocking(False)"'
    if use.cls in CONDITIONS:
        return f"{written}, {CONDITIONS[use.cls]}, or {thread(problem, spot, context)}"
    is_session = problem.code == "FAB302" and not _SESSION_LIBRARIES.isdisjoint((library, use.package))
    if is_session and not context.mentions(use.cls.rpartition(".")[2]):
        return f"{written}, or {whole_work(context)}"
    if not available(use, context.libraries, library):
        # The counterpart would be a new dependency: say what works without it, too.
        return f"{written}, or {thread(problem, spot, context)}"
    return written


def _is_inner(problem: Problem, spot: Spot) -> bool:
    """Whether what is iterated stands in a call that does so: `sorted(folder.iterdir())`."""
    if problem.kind == "for":
        return spot.callee in EAGER | LAZY
    return spot.hands_on and not spot.target


def _known(problem: Problem, spot: Spot, context: Context) -> Use | None:
    if context.is_trio:
        return None
    receiver = spot.receiver.removesuffix(".file") if problem.code == "FAB404" else spot.receiver
    for ending, code in FALLBACKS.get(problem.code, {}).items():
        if problem.name.endswith(ending) and (receiver or "{receiver}" not in code):
            return Use(code.format(receiver=receiver))
    return None


def _helper(problem: Problem, spot: Spot, context: Context) -> str:
    if problem.twin and (written := _own_twin(problem, spot)):
        return written
    in_thread = thread(problem, spot, context)
    if problem.kind == "coroutine":
        in_thread = f'run the blocking call there with "await {context.runner}(...)"'
    use = choose(problem.uses, context.libraries, problem.chain[-1].name.partition(".")[0])
    if use is None or (problem.chain[-1].hands_on and gives_file(use)) or (_cannot_await(problem) and is_awaited(use)):
        return in_thread
    if not use.cls:
        return f'use "{use.code}" there, or {in_thread}'
    if same_object := twin(use, problem.chain[-1].name):
        return f"await {same_object}() there, or {in_thread}"
    if ".aio." in use.code or ".aio(" in use.code:
        # The asynchronous methods are on the plain client, or on its methods, one attribute further.
        return f'use "{use.code}" with {use.cls} there, or {in_thread}'
    noun = NOUNS.get(problem.code, DEFAULT_NOUN)
    return f"await {noun.replace('asyncio', 'trio') if context.is_trio else noun} ({use.cls}) there, or {in_thread}"


def _own_twin(problem: Problem, spot: Spot) -> str:
    """Return the advice to await what the project itself has beside the helper: `load` and `aload`.

    Where the helper is called by another name, its twin's is not known to be at hand.
    """
    before, dot, last = spot.callee.rpartition(".")
    if problem.kind != "call" or not last or last.strip("_") not in problem.twin:
        return ""
    written = f"{before}{dot}{problem.twin}"
    fits = '"' not in written and len(written) <= 2 * LONGEST_CODE
    return f'use "await {written}({"..." if spot.has_arguments else ""})"' if fits else ""


def _cannot_await(problem: Problem) -> bool:
    """Whether the way leads through what cannot be a coroutine: a property, a constructor, a validator."""
    names = [problem.name, *(step.name for step in problem.chain[:-1])]
    stays_plain = problem.kind == "attribute" or any(step.stays_plain for step in problem.chain)
    return stays_plain or any(is_constructor(name) for name in names)


def _whole_lock(problem: Problem, context: Context) -> str:
    """Return the advice for what runs while a thread lock is held: an `await` there would hold it meanwhile."""
    moved = "whole database work with the lock" if problem.code in DATABASE else 'whole "with" block of the lock'
    return f'move the {moved} into a function and run that with "await {context.runner}(...)"'


def _whole_file(problem: Problem, spot: Spot, context: Context) -> str:
    """Return the advice for a file that goes to something that expects a plain one, such as `json.load`."""
    if spot.form == "with":
        return thread_with(problem, spot, context)
    if spot.leaves:
        # What is awaited, or whoever called, cannot move into a thread along with the file.
        return thread(problem, spot, context)
    work = f'and what is done with it into a function and run that with "await {context.runner}(...)"'
    return f"move opening the file {work}"


def _ascii(text: str) -> str:
    return " ".join(text.split()).encode("ascii", "backslashreplace").decode("ascii")
