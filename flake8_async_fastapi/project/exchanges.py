"""Whether only coroutines use what hands things over, a queue or an event: then asyncio's own can take its place.

Those of asyncio are not for threads: a coroutine that waits is not woken by what a thread puts in.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from flake8_async_fastapi.project import assignments, evaluate
from flake8_async_fastapi.project.names import last_name
from flake8_async_fastapi.source.facts import every_part, every_statement

if TYPE_CHECKING:
    from flake8_async_fastapi.project.calls import Request
    from flake8_async_fastapi.project.frame import Frame
    from flake8_async_fastapi.project.modules import Module
    from flake8_async_fastapi.project.world import World
    from flake8_async_fastapi.source.facts import Expr, Stmt

CODE = "FAB102"
# By the class of asyncio, what ends the waiting.
_ENDING: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "asyncio.Barrier": ("wait",),
        "asyncio.Condition": ("notify", "notify_all"),
        "asyncio.Event": ("set",),
        "asyncio.Queue": ("put", "put_nowait"),
    }
)
_NEW = frozenset({"Event", "Queue", "LifoQueue", "PriorityQueue"})
# Calls that run something in a thread, and that may hand a method of the queue on for that.
_THREADS = frozenset(
    {
        "Process",
        "ProcessPoolExecutor",
        "QueueHandler",
        "Thread",
        "ThreadPoolExecutor",
        "Timer",
        "call_soon_threadsafe",
        "run_coroutine_threadsafe",
        "run_in_executor",
        "run_in_threadpool",
        "run_sync",
        "start_new_thread",
        "submit",
        "to_thread",
    }
)


def fitting(world: World, module: Module, uses: tuple[str, ...]) -> tuple[str, ...]:
    """Return the counterparts of what waits in a module without those that what ends the waiting could not work with.

    It is known by its name: a plain function anywhere in the project that calls something so may run in a thread.
    """
    return tuple([use for use in uses if _fits(world, module, use.rpartition(" with ")[2])])


def _fits(world: World, module: Module, twin: str) -> bool:
    if twin not in _ENDING:
        return True
    ending = [found for name in _ENDING[twin] for found in world.index.callers(name) if found[1] >= 0]
    if not ending or not all(each.facts.functions[index].is_async for each, index in ending):
        return False
    return not any(_starts_threads(each) for each in (module, *(each for each, _ in ending)))


def _starts_threads(module: Module) -> bool:
    called = [module.facts.calls, *(function.calls for function in module.facts.functions)]
    return any(not _THREADS.isdisjoint(names) for names in called)


def is_new(frame: Frame, made: Request) -> bool:
    """Return whether a method is called on an event or queue that the function has made and nobody else has yet.

    No coroutine can wait for it, so that a thread can set or fill it.
    """
    facts = frame.facts
    # The body of a module is no function.
    if facts is None or made.expr is None or type(made.expr[2]) is not list or made.expr[2][0] != "a":
        return False
    path = evaluate.path_of(made.expr[2][2])
    owner, _, _ = path.rpartition(".")
    if not path or path in facts.global_stores:
        return False
    if owner and (facts.name != "__init__" or not facts.params or owner != facts.params[0].name):
        return False
    if any(item.parent == facts.index and path in item.uses for item in frame.module.facts.functions):
        return False
    until = _until(frame.module.body(facts.index), made.expr[1])
    given = [*assignments.assigned(until, path), *_annotated(until, path)]
    return bool(given) and all(map(_makes_one, given)) and not _is_shared(until, path, owner)


def _annotated(body: list[Stmt], path: str) -> list[Expr]:
    """Return what a body assigns to a path together with its annotation."""
    return [part[2] for part in every_statement(body) if part[0] == ":" and evaluate.path_of(part[-1]) == path]


def _makes_one(expr: Expr) -> bool:
    return type(expr) is list and expr[0] == "c" and last_name(expr[2]) in _NEW


def _until(body: list[Stmt], position: int) -> list[Stmt]:
    """Return the statements of a body up to the one that a call stands in."""
    for number, statement in enumerate(body):
        if any(part[:2] == ["c", position] for part in every_part(statement)):
            return body[: number + 1]
    return []


def _is_shared(part: Any, path: str, owner: str) -> bool:
    """Return whether statements do more with what a path leads to than assign it and call its methods.

    Lists of names, and names with values, can begin as expressions do: those are longer, and have a position.
    """
    if type(part) is not list or not part:
        return type(part) is str and part in (path, owner) and part != ""
    kind = part[0] if len(part) > 2 else ""
    if kind == "a" and type(part[1]) is int:
        found = evaluate.path_of(part)
        return found == path or (part[2] != owner and _is_shared(part[2], path, owner))
    if kind in ("=", ":"):
        value, targets = (part[1], part[2]) if kind == "=" else (part[2], [part[3]])
        if [evaluate.path_of(target) for target in targets] == [path]:
            return _is_shared(value, path, owner)
    if kind == "c" and type(part[1]) is int and evaluate.path_of(part[2]).rpartition(".")[0] == path:
        part = part[3:]
    return any(_is_shared(item, path, owner) for item in part)
