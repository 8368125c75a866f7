"""What can stand in for a helper that blocks: a coroutine function beside it; and whether a thread could run it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flake8_async_fastapi.project.frame import Key
    from flake8_async_fastapi.project.world import World
    from flake8_async_fastapi.source.facts import Function

# Calls, as facts are written, that only work where the event loop runs.
_ON_LOOP = (
    b'"get_running_loop"',
    b'"asyncio","create_task"',
    b'"asyncio","ensure_future"',
    b'"asyncio","current_task"',
)


def coroutine_beside(world: World, key: Key, caller: Function) -> str:
    """Return the name of a coroutine function next to a plain one that does the same: `aload` or `load_async`.

    Not the one that asks, `caller`, and none that only calls the plain one.
    """
    module, facts = world.function_of(key.ref)
    if facts.is_async or module.is_stub:
        return ""
    lead = "_" * (len(facts.name) - len(facts.name.lstrip("_")))
    rest = facts.name[len(lead) :]
    around = module.facts.classes[facts.owner].bindings if facts.owner >= 0 else module.facts.bindings
    for name in (f"{lead}a{rest}", f"{lead}{rest}_async", f"{lead}async_{rest}"):
        for binding in around.get(name, ()):
            twin = module.facts.functions[binding[1]] if binding[0] == "d" else None
            if twin is None or twin is caller or facts.name in twin.calls:
                continue
            if twin.is_async and not twin.is_generator:
                return name
    return ""


def is_on_loop_only(world: World, key: Key) -> bool:
    """Return whether a function itself asks for the running event loop or starts tasks on it."""
    module, facts = world.function_of(key.ref)
    body = module.facts.bodies[facts.index]
    return any(text in body for text in _ON_LOOP)


def keeps_context(world: World, key: Key) -> bool:
    """Return whether a function sets a context variable and takes it back: both must happen in one context."""
    module, facts = world.function_of(key.ref)
    body = module.facts.bodies[facts.index]
    return b',"set"],' in body and b',"reset"],' in body
