"""What a callable blocks on: the shortest way from it to a call that blocks, past local files if one is near."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple

from flake8_async_fastapi.model import LOOP, Step
from flake8_async_fastapi.project import alternatives, caches, handed_on, made, models, overrides, ties
from flake8_async_fastapi.project.frame import Edge, Key
from flake8_async_fastapi.project.world import World
from flake8_async_fastapi.source import noqa
from flake8_async_fastapi.source.facts import Function, line_of

# Farther than any way.
NEVER = 1 << 30
# How many calls further away a request, a query or a model may be and still be worth more in a message: than a local
# file, than work in memory; than what seldom happens.
_DETOURS = {"FAB4": 4, "FAB6": 2}
_SELDOM = 2
_HEAVY = "FAB604"
_FILE = "FAB401"
# Reading a local file, or waiting for a thread, once in the life of a process is what start-up and imports do as well.
_HARMLESS_ONCE = ("FAB4", "FAB102")
# Special methods that have an asynchronous counterpart, or whose result the caller can await.
_WITH_TWINS = frozenset({"__call__", "__enter__", "__exit__", "__iter__", "__next__"})


class Way(NamedTuple):
    """The way to a blocking call: its code, its counterparts, and the steps, the blocking call last.

    `needs` is what one of its functions needs that another thread does not have. Behind one whose results are
    kept, or that holds a thread lock meanwhile, there are no counterparts.
    `locked`: it is the coroutine function that holds the lock.
    """

    code: str
    uses: tuple[str, ...]
    steps: tuple[Step, ...]
    needs: str = ""
    locked: bool = False


class Reach:
    """Distances from functions to the nearest blocking call, each worked out once.

    `through_coroutines` follows the bodies of project coroutines too (scope "endpoints"); `follow` off looks at direct
    calls only; `once` leaves out what does no harm when it happens once in a process. `gone` are classes whose methods
    are not met where those of their bases, among `own`, call them (see `overrides`).
    """

    def __init__(
        self,
        world: World,
        through_coroutines: bool = False,
        follow: bool = True,
        once: bool = False,
        gone: frozenset[str] = frozenset(),
        own: frozenset[Key] = frozenset(),
    ) -> None:
        self._world = world
        self._coroutines = through_coroutines
        self._follow = follow
        self._once = once
        self._gone = gone
        self._own = own
        self._cached = self if once else Reach(world, through_coroutines, follow, True, gone, own)
        self._distances: dict[Key, int] = {}

    def without(self, gone: frozenset[str], key: Key, edges: Iterable[Edge]) -> Reach:
        """Return the same without the ways from a method on which its object is of one of these classes."""
        own = overrides.by_same_object(self._world, key, edges)
        return Reach(self._world, self._coroutines, self._follow, self._once, gone, own)

    def away(self, edge: Edge) -> int:
        """Return over how many calls an edge of a function that is looked at leads to a blocking one, or NEVER."""
        if edge.call is not None and (not self._follow or not self._counts(edge)):
            return NEVER
        return self._beyond(self._settled(edge))

    def way(self, edge: Edge, path: str, top: str) -> Way:
        """Return the way that an edge of the function in `path` opens; it must lead to a blocking call."""
        edge = self._settled(edge)
        if edge.call is None:
            return Way(edge.code, edge.uses, (), locked=edge.locked)
        steps = [self._step(edge, path, top)]
        needs = ties.of(self._world, edge.call)
        reach, bare, locked = self, False, edge.locked
        while edge.call is not None:
            module, facts = self._world.function_of(edge.call.ref)
            bare = bare or caches.is_cached(self._world, module, facts)
            needs = needs or (LOOP if alternatives.asks_for_loop(self._world, edge.call) else "")
            reach = reach._cached if edge.once else reach
            edge = reach._nearest(edge.call)
            bare, locked = bare or edge.locked, locked or (edge.locked and facts.is_async)
            # A decorator's wrapper that runs what it is around has the name of that: one step of the way.
            is_wrapper = facts.parent >= 0 and edge.call is not None
            if not is_wrapper or _last(edge.name) != _last(steps[-1].name):
                steps.append(self._step(edge, module.path, top))
            elif len(steps) > 1:
                steps[-1] = replace(steps[-1], name=edge.name)
        if edge.code == _FILE and not bare and handed_on.is_given(module, facts, edge):
            steps[-1] = replace(steps[-1], hands_on=True)
        return Way(edge.code, () if bare else edge.uses, tuple(steps), needs, locked)

    def distance(self, key: Key) -> int:
        """Return over how many calls a function reaches a blocking one, a very large number for never."""
        known = self._distances.get(key)
        if known is not None:
            return known
        best = NEVER
        seen = {key: 0}
        level = [key]
        depth = 0
        while level and depth + 1 < best:
            depth += 1
            following: list[Key] = []
            for current in level:
                for edge in self.edges(current):
                    if edge.call is None or (edge.once and not self._once):
                        best = min(best, depth + self._beyond(edge))
                    elif edge.call not in seen:
                        seen[edge.call] = depth
                        known = self._distances.get(edge.call)
                        if known is None:
                            following.append(edge.call)
                        else:
                            best = min(best, depth + known)
            level = following
        if best >= NEVER:
            # Nothing that was met on the way blocks either.
            self._distances.update(dict.fromkeys(seen, NEVER))
        self._distances[key] = min(best, NEVER)
        return self._distances[key]

    def edges(self, key: Key) -> list[Edge]:
        """Return what a function runs, without what a `noqa` on its line silences."""
        module, _ = self._world.function_of(key.ref)
        silenced = module.facts.noqa
        found = []
        for edge in self._world.summary(key).edges:
            edge = self._settled(edge)
            once = self._once or edge.once
            if not self._counts(edge) or (once and edge.call is None and edge.code.startswith(_HARMLESS_ONCE)):
                continue
            if key in self._own and edge.call is not None and overrides.is_of(self._world, key, edge.call, self._gone):
                continue
            codes = silenced.get(line_of(edge.position)) if silenced and edge.call is None else None
            if codes is None or not noqa.silences(codes, edge.code):
                found.append(edge)
        return found

    def _settled(self, edge: Edge) -> Edge:
        """Return an edge that runs once for an object of a class as one that says whether that is once in a process."""
        return edge._replace(once=made.lasts(self._world, edge.once)) if type(edge.once) is str else edge

    def _counts(self, edge: Edge) -> bool:
        return edge.kind != "coroutine" or self._coroutines

    def _beyond(self, edge: Edge) -> int:
        """Return over how many calls what an edge runs reaches a blocking call; local work counts as further away."""
        if edge.call is None:
            detour = 0 if edge.code == _HEAVY else _DETOURS.get(edge.code[:4], 0)
            return detour + _SELDOM if edge.seldom else detour
        return (self._cached if edge.once else self).distance(edge.call)

    def _nearest(self, key: Key) -> Edge:
        wanted = self.distance(key) - 1
        for edge in self.edges(key):
            if self._beyond(edge) == wanted:
                return edge
        raise AssertionError(f"no edge of {key.ref} leads on")

    def _step(self, edge: Edge, path: str, top: str) -> Step:
        place = os.path.relpath(path, top).replace(os.sep, "/"), line_of(edge.position)
        if edge.call is None:
            return Step(edge.name, *place, iterates=edge.kind == "for")
        return Step(edge.name, *place, stays_plain=_stays_plain(edge, self._world.function_of(edge.call.ref)[1]))


def _stays_plain(edge: Edge, facts: Function) -> bool:
    """Return whether a project function runs where nobody could await it: for an operator, in pydantic."""
    name = facts.name
    is_special = name[:2] == name[-2:] == "__" and name not in _WITH_TWINS
    return edge.kind == "attribute" or is_special or models.is_hook(facts)


def _last(name: str) -> str:
    return name.rpartition(".")[2]
