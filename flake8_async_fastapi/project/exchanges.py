"""Whether only coroutines use what hands things over, a queue or an event: then asyncio's own can take its place.

Those of asyncio are not for threads: a coroutine that waits is not woken by what a thread puts in.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flake8_async_fastapi.project.modules import Module
    from flake8_async_fastapi.project.world import World

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
