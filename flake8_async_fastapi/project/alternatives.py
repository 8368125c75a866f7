"""What can stand in for a helper that blocks: a coroutine function beside it; and whether a thread could run it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain
from typing import TYPE_CHECKING

from flake8_async_fastapi.project import classes, evaluate, running_loop
from flake8_async_fastapi.project.names import last_name
from flake8_async_fastapi.project.values import Instance
from flake8_async_fastapi.source.facts import every_call

if TYPE_CHECKING:
    from flake8_async_fastapi.project.frame import Key
    from flake8_async_fastapi.project.modules import Module
    from flake8_async_fastapi.project.world import World
    from flake8_async_fastapi.source.facts import Function

# Calls, as facts are written, that only work where the event loop runs: of asyncio, or of the loop.
_STARTING = re.compile(
    rb'"asyncio","(create_task|ensure_future|current_task)"|loop","(create_task|call_soon|call_later)"'
)
# What a loop is handed from another thread runs on that loop: `loop.call_soon_threadsafe(loop.create_task, work())`.
_HANDED_OVER = re.compile(rb'"call_soon_threadsafe"\],\[\["a",\d+,"\w+","\w+"\]')
# A function that also runs or makes a loop of its own has something else to do where none runs.
_OWN_LOOP = re.compile(rb'\["c",\d+,\["a",\d+,"asyncio","(run|Runner|new_event_loop)"\]')
# So many functions below a helper, the nearest first, are looked through for what needs the loop.
_MOST_BELOW = 100


def coroutine_beside(world: World, key: Key, caller: Function) -> Function | None:
    """Return a coroutine function next to a plain one that does the same: `aload` or `load_async`.

    Not the one that asks, `caller`, and none that only calls the plain one, wants other arguments or does nothing yet.
    """
    module, facts = world.function_of(key.ref)
    if facts.is_async or module.is_stub:
        return None
    lead = "_" * (len(facts.name) - len(facts.name.lstrip("_")))
    rest = facts.name[len(lead) :]
    around = module.facts.classes[facts.owner].bindings if facts.owner >= 0 else module.facts.bindings
    for name in (f"{lead}a{rest}", f"{lead}{rest}_async", f"{lead}async_{rest}"):
        for binding in around.get(name, ()):
            twin = module.facts.functions[binding[1]] if binding[0] == "d" else None
            if twin is None or twin is caller or _only_calls(module, twin, facts) or _awaits_callable(module, twin):
                continue
            if twin.is_async and not twin.is_generator and not twin.plain:
                return twin
    return None


def fits(world: World, twin: str, plain: Key, called: list[Key], module: Module, caller: Function) -> bool:
    """Return whether a coroutine function can stand in for a plain one wherever its caller, of a module, may call that.

    A class that has only the one of its base, which is not implemented, has none. Where both are called on the same
    object, each does its own part. `called` is all that the call may run.
    """
    name = world.function_of(plain.ref)[1].name
    for key in called:
        facts = world.function_of(key.ref)[1]
        for atom in key.bound or () if facts.name == name and not facts.plain else ():
            found = classes.method(world, atom.cls, twin) if type(atom) is Instance else None
            if found is not None and found[1].plain:
                return False
    return _owners(module, caller, name).isdisjoint(_owners(module, caller, twin))


def _owners(module: Module, caller: Function, name: str) -> set[str]:
    """Return what a function, and those nested in it, call something of a name on: "self.client", "" for nothing."""
    found: set[str] = set()
    for facts in module.facts.functions:
        if name in facts.calls and (facts is caller or facts.parent == caller.index):
            callees = [call[2] for call in every_call(module.body(facts.index))]
            paths = [evaluate.path_of(callee) for callee in callees if last_name(callee) == name]
            found.update(path.rpartition(".")[0] for path in paths if path)
    return found


def is_called_plainly(world: World, key: Key) -> bool:
    """Return whether a plain function of the project, or the body of a module, calls something of a helper's name."""
    callers = world.index.callers(world.function_of(key.ref)[1].name)
    return any(index < 0 or not module.facts.functions[index].is_async for module, index in callers)


def _only_calls(module: Module, twin: Function, plain: Function) -> bool:
    """Return whether a coroutine function calls the plain one: of its own object, not `self.client.publish()`."""
    if plain.name not in twin.calls or twin.owner < 0 or not twin.params:
        return plain.name in twin.calls
    return f'"{twin.params[0].name}","{plain.name}"'.encode() in module.facts.bodies[twin.index]


def _awaits_callable(module: Module, twin: Function) -> bool:
    """Return whether a coroutine function awaits every call of one of its parameters: it wants a coroutine function.

    What hands the parameter on as well may ask which one it is.
    """
    body = module.facts.bodies[twin.index]
    for param in twin.params:
        if param.name in twin.calls and param.name not in twin.forwarded:
            call = rf'\["c",\d+,"{param.name}",'.encode()
            if len(re.findall(call, body)) == len(re.findall(rb'\["w",' + call, body)) > 0:
                return True
    return False


def is_on_loop_only(world: World, key: Key) -> bool:
    """Return whether a function, or one that it calls, asks for the running event loop or starts tasks on it."""
    return bool(world.solve(("on loop only", key), lambda: asks_for_loop(world, key) or _starts_below(world, key)))


def _starts_below(world: World, key: Key) -> bool:
    """Return whether a function calls one that starts tasks on the loop, directly or through others.

    Who asks for a running loop further down mostly has something else to do where there is none.
    """
    return any(_starts(world, one) for one in below(world, key))


def below(world: World, key: Key, deepest: int | None = None) -> Iterator[Key]:
    """Yield the functions that one calls, over at most so many calls, the nearest first, each once, up to a number."""
    levels: list[list[Key]] = world.solve(("below", key), lambda: _below(world, key)) or []
    return chain.from_iterable(levels[:deepest])


def _below(world: World, key: Key) -> list[list[Key]]:
    seen = {key}
    levels = [[key]]
    while levels[-1] and len(seen) <= _MOST_BELOW:
        called = [edge.call for one in levels[-1] for edge in world.summary(one).edges if edge.kind != "coroutine"]
        levels.append([call for call in dict.fromkeys(called) if call is not None and call not in seen])
        seen.update(levels[-1])
    return levels[1:]


def asks_for_loop(world: World, key: Key) -> bool:
    """Return whether a function itself gets the running loop to do something with it, or starts tasks."""
    module, facts = world.function_of(key.ref)
    return _starts(world, key) or (running_loop.uses_it(module, facts) and not _has_own_loop(module, facts))


def _starts(world: World, key: Key) -> bool:
    """Return whether a function itself starts tasks, or calls a function of the catalogue that needs the loop."""
    module, facts = world.function_of(key.ref)
    body = _HANDED_OVER.sub(b"", module.facts.bodies[facts.index])
    if not _STARTING.search(body) and "needs_loop" not in world.summary(key).needs:
        return False
    return not _has_own_loop(module, facts)


def _has_own_loop(module: Module, facts: Function) -> bool:
    return _OWN_LOOP.search(module.facts.bodies[facts.index]) is not None


def keeps_context(world: World, key: Key) -> bool:
    """Return whether a function sets a context variable and takes it back: both must happen in one context."""
    module, facts = world.function_of(key.ref)
    body = module.facts.bodies[facts.index]
    return b',"set"],' in body and b',"reset"],' in body
