"""Look up rows of the execution table by qualified name."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from flake8_async_fastapi.execution.rows import Hook, Marked, Override
from flake8_async_fastapi.execution.table import HOOKS, MARKED, OVERRIDES

# Calls that say under which prefix a router's routes stand.
INCLUDES = ("fastapi.applications.FastAPI.include_router", "fastapi.routing.APIRouter.include_router")
# Calls that attach handlers to loggers.
ATTACHING = ("logging.Logger.addHandler", "logging.basicConfig", "logging.config.dictConfig")

# Parameters that are passed by name, so that the name finds the calls that hand something over.
BY_NAME = frozenset(
    {
        "default_factory",
        "dispatch",
        "exception_handlers",
        "generate_unique_id_function",
        "lifespan",
        "on_error",
        "on_shutdown",
        "on_startup",
    }
)
# Methods that every class can have: the base class says more.
_DUNDERS = frozenset({"__init__", "__call__"})
# Words that stand in many files that have nothing to do with an event loop: there the package must be named as well.
_COMMON = frozenset(
    {
        "Response",
        "Router",
        "call",
        "convert",
        "decode",
        "field",
        "hash",
        "host",
        "listen",
        "matches",
        "render",
        "run",
        "start",
    }
)
# Roles of what runs in a thread or process of its own.
THREADS = frozenset({"thread", "process"})
_LOGGING_WORDS = ("Handler", "dictConfig", "def emit(", "def handle(", "def flush(")
_WORD = re.compile(r"[A-Za-z_]\w+")


def hooks_of(callee: str) -> tuple[Hook, ...]:
    """Return the rows of a called function, or of a constructed class (with or without its ".__init__").

    Methods and constructors are listed where they are defined: ask for each class of the method resolution order.
    """
    return _hooks().get(callee.removesuffix(".__init__"), ())


def overrides_of(base: str) -> tuple[Override, ...]:
    """Return the methods that the framework calls on subclasses of `base`."""
    return _overrides().get(base, ())


@cache
def marking_hooks(callee: str) -> tuple[Hook, ...]:
    """Return the row of a decorator as that of a call: what it returns is called with a function."""
    row = marked(callee)
    return (Hook(callee, "return", row.sync, row.role, False, of=row.of),) if row is not None else ()


def marked(decorator: str) -> Marked | None:
    """Return the row of a decorator, or None."""
    return _marked().get(decorator)


@cache
def noted_calls() -> frozenset[str]:
    """Return the qualified names of all calls to note: those of a hook, an include, the set-up of a logger."""
    names = {*(row.callee for row in HOOKS), *(row.decorator for row in MARKED)}
    return frozenset({*names, *(f"{name}.__init__" for name in names), *INCLUDES, *ATTACHING})


@cache
def handing_names(sync: str | None = None) -> dict[str, frozenset[str]]:
    """Return the last names of calls that hand a function over as an argument, each with the parameters that take it.

    With `sync`, only those that run a plain `def` there. What goes to a thread of its own is left out: it ends there.
    """
    found: dict[str, set[str]] = {}
    for row in HOOKS:
        if (sync is None or row.sync == sync) and row.takes != "return" and row.role not in THREADS:
            found.setdefault(row.callee.rpartition(".")[2], set()).add(row.takes.lstrip("*").removeprefix("values:"))
    return {name: frozenset(takes) for name, takes in found.items()}


def sending_names() -> frozenset[str]:
    """Return the last names of calls that run a function in a thread or process of its own."""
    return frozenset([row.callee.rpartition(".")[2] for row in HOOKS if row.role in THREADS])


def names_in(packages: frozenset[str], sync: str | None = None) -> frozenset[str]:
    """Return the names of `handing_names` that mean something in a file that imports these top-level packages."""
    return frozenset(
        name for name in handing_names(sync) if name not in _COMMON or not packages.isdisjoint(_packages_of(name))
    )


@cache
def _packages_of(name: str) -> frozenset[str]:
    return frozenset(row.callee.partition(".")[0] for row in HOOKS if row.callee.rpartition(".")[2] == name)


@cache
def returning_names(sync: str) -> frozenset[str]:
    """Return the last names of calls that return a decorator below which a plain `def` runs there."""
    return frozenset(row.callee.rpartition(".")[2] for row in HOOKS if row.sync == sync and row.takes == "return")


@cache
def applied_names(sync: str | None = None) -> frozenset[str]:
    """Return the last names of calls that return a decorator, which may be called with a function as well.

    With `sync`, only those below which a plain `def` runs there.
    """
    calls = [row.callee for row in HOOKS if row.takes == "return" and sync in (None, row.sync)]
    decorators = [row.decorator for row in MARKED if sync in (None, row.sync)]
    return frozenset([name.rpartition(".")[2] for name in (*calls, *decorators)])


def is_common(name: str) -> bool:
    """Return whether many files that have nothing to do with an event loop call something of that name."""
    return name in _COMMON


@cache
def override_methods() -> frozenset[str]:
    """Return the names of all methods that a framework calls on classes of the application."""
    return frozenset(row.method for row in OVERRIDES)


@cache
def marking_names() -> frozenset[str]:
    """Return the last names of the decorators that make a framework call a function."""
    return frozenset(row.decorator.rpartition(".")[2] for row in MARKED)


@cache
def loop_words() -> dict[str, frozenset[str]]:
    """Return the words by which a file shows that it may hold a plain `def` for the loop.

    Each comes with the packages of which the file must name one; with none for a word that says enough by itself.
    """
    words: dict[str, set[str]] = {row.decorator.rpartition(".")[2]: set() for row in MARKED}
    for hook in HOOKS:
        if hook.sync == "loop":
            takes = hook.takes.lstrip("*").removeprefix("values:")
            _add_word(words, takes if takes in BY_NAME else hook.callee.rpartition(".")[2], hook.callee)
    for override in OVERRIDES:
        if override.sync == "loop":
            by_base = override.method in _DUNDERS
            _add_word(words, override.base.rpartition(".")[2] if by_base else override.method, override.base)
    return {word: frozenset(packages) for word, packages in words.items()}


def could_attach(lines: Iterable[str]) -> bool:
    """Return whether a file's text can define a logging handler or attach one to a logger."""
    text = "".join(lines)
    return any(word in text for word in _LOGGING_WORDS)


def _add_word(words: dict[str, set[str]], word: str, qualified: str) -> None:
    packages = words.setdefault(word, set())
    if word in _COMMON:
        package = qualified.partition(".")[0]
        packages.update((package, "fastapi") if package == "starlette" else (package,))


def could_run_on_loop(lines: Iterable[str]) -> bool:
    """Return whether a file's text can hold a function that runs on the loop: an `async def` or a word of the table.

    Or a wrapper of one, which FastAPI takes for what it wraps.
    """
    text = "".join(lines)
    if "async " in text or "async\t" in text or "wraps(" in text:
        return True
    if "def " not in text:
        return False
    found = set(_WORD.findall(text))
    known = loop_words()
    return any(not known[word] or not known[word].isdisjoint(found) for word in known.keys() & found)


@cache
def _hooks() -> dict[str, tuple[Hook, ...]]:
    found: dict[str, tuple[Hook, ...]] = {}
    for row in HOOKS:
        found[row.callee] = (*found.get(row.callee, ()), row)
    return found


@cache
def _overrides() -> dict[str, tuple[Override, ...]]:
    found: dict[str, tuple[Override, ...]] = {}
    for row in OVERRIDES:
        found[row.base] = (*found.get(row.base, ()), row)
    return found


@cache
def _marked() -> dict[str, Marked]:
    return {row.decorator: row for row in MARKED}
