"""The whole pipeline: one file's tree in, its findings out."""

from __future__ import annotations

import ast
import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial

from flake8_async_fastapi import findings_cache
from flake8_async_fastapi.execution import lookup
from flake8_async_fastapi.heap import Heap
from flake8_async_fastapi.model import LOOP, THREAD, Finding, Problem, Site
from flake8_async_fastapi.project import (
    alternatives,
    awaiting,
    exchanges,
    layout,
    log_handlers,
    overrides,
    shown,
    sites,
    ties,
    twins,
    words,
)
from flake8_async_fastapi.project.frame import Edge, Key
from flake8_async_fastapi.project.modules import Module, Modules
from flake8_async_fastapi.project.names import called_name
from flake8_async_fastapi.project.patterns import Patterns
from flake8_async_fastapi.project.reach import NEVER, Reach
from flake8_async_fastapi.project.store import Store
from flake8_async_fastapi.project.workspace import Projects
from flake8_async_fastapi.project.world import World
from flake8_async_fastapi.settings import Settings
from flake8_async_fastapi.source.extract import extract
from flake8_async_fastapi.source.facts import Function, column_of, line_of


class Checker:
    """One run's state: the project as far as it was looked at. Files are checked one by one, in any order."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.store = Store(findings_cache.entries_of(settings), findings_cache.salt())
        self.heap = Heap()
        self._worlds: dict[str, tuple[World, Reach]] = {}
        self._projects = Projects(layout.names_in)

    def check(self, path: str, tree: ast.Module, lines: Sequence[str]) -> list[Finding]:
        """Return the findings of one file, in the order of their positions.

        `path` is where the file stands, or would stand; `tree` and `lines` are its current text.
        """
        path = os.path.abspath(path)
        top = self._projects.of(path).top
        try:
            found = self._check(path, top, tree, lines)
            self._worlds[top][0].tidy_when_due()
            return found
        except Exception:
            # What was being worked out is half done: the next file starts afresh.
            self._worlds.pop(top, None)
            raise

    def _check(self, path: str, top: str, tree: ast.Module, lines: Sequence[str]) -> list[Finding]:
        world, reach = self._world_of(path)
        module = world.modules.loaded(path)
        if module is None:
            text = "".join(lines).encode("utf-8", "surrogatepass")
            module = world.modules.at(path, self.store.facts(text, lambda: extract(tree, lines)))
        if module is None:
            return []
        found: list[Finding] = []
        for site, problems in self._problems(world, reach, module, top):
            from flake8_async_fastapi.source import handlers

            libraries, own = sites.libraries(world, module), sites.own_libraries(module)
            awaits = partial(twins.gives_coroutine, world)
            found.extend(handlers.findings(tree, lines, site, problems, libraries, own=own, awaits=awaits))
        found.extend(log_handlers.attached(world, module, sites.of_project(world, module, self.settings)))
        found.extend(_failure(world, top))
        return sorted(found, key=lambda item: (item.line, item.column, item.code))

    def looked_at(self, path: str) -> Iterable[str]:
        """Return the files that were read for the project of the file at `path`, in the order of reading."""
        return self._world_of(path)[0].modules.paths()

    def _problems(self, world: World, reach: Reach, module: Module, top: str) -> Iterator[tuple[Site, list[Problem]]]:
        for function, key in sites.functions(world, module, self.settings):
            edges = list(sites.edges(world, module, function, key))
            problems = _ways(world, reach, module, function, edges, top)
            if problems and (gone := overrides.gone(world, key)):
                problems = _ways(world, reach.without(gone, key, edges), module, function, edges, top)
            if problems:
                site = sites.site(world, module, function)
                if site.role == log_handlers.ROLE:
                    problems = [replace(item, code=log_handlers.CODE) for item in problems]
                if site.exempt:
                    problems = [item for item in problems if not item.code.startswith(site.exempt)]
                if any(_stays(world, site, one) for one in (key, *(edge.call for edge in edges)) if one is not None):
                    site = replace(site, accepts_sync=False)
                yield site, problems

    def _world_of(self, path: str) -> tuple[World, Reach]:
        top, members = self._projects.of(path)
        if top not in self._worlds:
            settings = self.settings
            modules = Modules(self.store.facts_of, settings.source_roots, members)
            patterns = Patterns(settings.blocking, settings.harmless)
            world = World(modules, patterns, settings.disabled, lambda: words.python_files(top, modules.is_marked(top)))
            reach = Reach(world, settings.scope == "endpoints", settings.follow == "project")
            self._worlds[top] = world, reach
        return self._worlds[top]


def _ways(
    world: World, reach: Reach, module: Module, function: Function, edges: Sequence[Edge], top: str
) -> list[Problem]:
    """Return what blocks in a function: of each call the nearest of what it may run, of each place every code once."""
    nearest: dict[tuple[int, str], tuple[int, Edge]] = {}
    # What a decorator of a library does around a function of the project belongs to the call of that function.
    wrapped = {(edge.position, edge.name): _called(world, edge) for edge in edges if edge.call is not None}
    for edge in edges:
        away = reach.away(edge)
        called = edge.position, wrapped.get((edge.position, edge.name), _called(world, edge))
        if away < NEVER and (called not in nearest or _is_nearer(world, (away, edge), nearest[called])):
            nearest[called] = away, edge
    problems: dict[tuple[int, int, str], Problem] = {}
    for _, edge in nearest.values():
        problem = _problem(world, reach, module, function, edge, edges, top)
        place = problem.line, problem.column, problem.code
        known = problems.get(place)
        problems[place] = problem if known is None else _one_of(known, problem)
    return list(problems.values())


def _is_nearer(world: World, one: tuple[int, Edge], known: tuple[int, Edge]) -> bool:
    """Return whether an edge says more than a known one: it is nearer, and no override of what that runs.

    Of a method and its overrides the one that is written there is shown, if it blocks.
    """
    (distance, edge), (known_distance, other) = one, known
    if distance >= known_distance:
        return False
    return edge.call is None or other.call is None or not overrides.is_one(world, edge.call, other.call)


def _problem(
    world: World, reach: Reach, module: Module, function: Function, edge: Edge, edges: Sequence[Edge], top: str
) -> Problem:
    """Return what an edge of a function, which leads to a blocking call, is reported as."""
    way = reach.way(edge, module.path, top)
    twin, stays_plain, is_plain = "", False, False
    if edge.call is not None:
        here = [item.call for item in edges if item.call is not None and item.position == edge.position]
        twin = _twin(world, reach, edge.call, function, way.steps[-1].name, top)
        twin = twin if twin and alternatives.fits(world, twin, edge.call, here, module, function) else ""
        stays_plain = way.code == "FAB104" and alternatives.is_called_plainly(world, edge.call)
        is_plain = awaiting.gives_no_awaitable(world, here)
    return Problem(
        line_of(edge.position),
        column_of(edge.position),
        way.code,
        edge.name,
        way.steps,
        exchanges.fitting(world, module, way.uses) if way.code == exchanges.CODE else way.uses,
        edge.kind,
        way.needs,
        twin,
        locked=way.locked,
        stays_plain=stays_plain,
        gives_plain=is_plain,
    )


def _twin(world: World, reach: Reach, call: Key, function: Function, blocking: str, top: str) -> str:
    """Return the name of the coroutine function beside a helper, "" for none, or if it leads to the same call."""
    twin = alternatives.coroutine_beside(world, call, function)
    if twin is None:
        return ""
    module, _ = world.function_of(call.ref)
    for edge in reach.edges(world.standalone(module, twin)):
        if reach.away(edge) < NEVER:
            steps = reach.way(edge, module.path, top).steps
            if blocking == (steps[-1].name if steps else edge.name):
                return ""
    return twin.name


def _one_of(first: Problem, second: Problem) -> Problem:
    """Return which of two calls that begin in one place is reported: the direct one, else the first."""
    kept, other = (second, first) if first.chain and not second.chain else (first, second)
    has_use = bool(other.twin or (other.uses and not other.chain))
    return replace(kept, beside=(*first.beside, (other.name, has_use)))


def _called(world: World, edge: Edge) -> str:
    """Return what tells calls apart that begin at one place, as in `Service().run()`; not what one call may run.

    That is the name of a method, also where a decorator's wrapper runs in its place; what making an object runs
    (`__post_init__`, factories, validators) belongs together.
    """
    if edge.call is None:
        return edge.name.rpartition(".")[2]
    facts = world.function_of(edge.call.ref)[1]
    if facts.owner < 0:
        owner, _, last = edge.name.rpartition(".")
        return last if owner and facts.parent >= 0 else ""
    if facts.name.startswith(("__", "<")) or facts.name in shown.MAKING:
        return ""
    marks = [called_name(expr) for _, expr in facts.decorators]
    return "" if lookup.marking_names().intersection(marks) else facts.name


def _stays(world: World, site: Site, called: Key) -> bool:
    """Return whether a function, or what it calls, does not work from a thread: it needs the loop or its context.

    What is set in the context of an endpoint is for what the endpoint itself calls.
    """
    if site.role == "dependency" and (alternatives.keeps_context(world, called) or ties.sets_context(world, called)):
        return True
    return ties.of(world, called) in (LOOP, THREAD)


def _failure(world: World, top: str) -> list[Finding]:
    """Return a finding about what went wrong in us while a file was checked: the first failure led to the others."""
    failures, world.failures = world.failures, []
    return [
        Finding(1, 0, "FAB900", f"not all of this file could be analysed: {item.text(top)}") for item in failures[:1]
    ]
