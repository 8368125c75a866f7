"""What ties a helper to the thread or context of its caller, so that a thread cannot run it as it is.

A thread has its own `threading.local` and a copy of the context: what is set there, the caller does not see. A context
variable can be read in the copy; what another thread keeps in a `threading.local` cannot.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from flake8_async_fastapi.model import CONTEXT, LOOP, THREAD
from flake8_async_fastapi.project import alternatives

if TYPE_CHECKING:
    from flake8_async_fastapi.project.frame import Key
    from flake8_async_fastapi.project.world import World

LOCAL = "threading:local"
# Over more calls, what sets something mostly sets it for what runs below itself.
_DEEPEST = 3


def of(world: World, key: Key) -> str:
    """Return what a function, or one that it calls, needs that another thread does not have; "" for nothing."""
    return str(world.solve(("ties", key), lambda: _of(world, key)) or "")


def _of(world: World, key: Key) -> str:
    if alternatives.is_on_loop_only(world, key):
        return LOOP
    if _is_local(world, key):
        return THREAD
    done = list(_done(world, key))
    # What also reads it keeps something there for itself; what is taken back is not meant for the caller.
    sets = any("sets_context" in one and "reads_context" not in one for one in done)
    return CONTEXT if sets and not any("resets_context" in one for one in done) else ""


def _is_local(world: World, key: Key) -> bool:
    """Return whether something is put into a `threading.local` that is read elsewhere, or read that others put there.

    A function that does both makes what is not there: so it does in each thread. One that it calls can make it, where
    it reads first: else the caller may read as well what that one has put there.
    """
    around = {one: world.summary(one) for one in (key, *alternatives.below(world, key, _DEEPEST))}
    reads = {one for one, found in around.items() if "reads_local" in found.needs}
    sets = {one for one, found in around.items() if "sets_local" in found.needs}
    made = {edge.call for one in reads if "asks_local" in around[one].needs for edge in around[one].edges}
    return not sets <= reads | made or (bool(reads) and not sets)


def sets_context(world: World, key: Key) -> bool:
    """Return whether a function, or one that it calls, sets a context variable or an attribute of a `threading.local`.

    Who sets it only for a time must take it back in the same context.
    """
    return any(not one.isdisjoint(("sets_context", "sets_local")) for one in _done(world, key))


def _done(world: World, key: Key) -> Iterator[frozenset[str]]:
    yield world.summary(key).needs
    for below in alternatives.below(world, key, _DEEPEST):
        yield world.summary(below).needs
