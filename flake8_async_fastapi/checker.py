"""The whole pipeline: one file's tree in, its findings out."""

from __future__ import annotations

import ast
import os
from collections.abc import Iterator, Sequence

from flake8_async_fastapi import __version__
from flake8_async_fastapi.model import Finding, Problem, Site
from flake8_async_fastapi.project import sites, words
from flake8_async_fastapi.project.modules import Module, Modules
from flake8_async_fastapi.project.patterns import Patterns
from flake8_async_fastapi.project.reach import Reach
from flake8_async_fastapi.project.store import Store, default_directory
from flake8_async_fastapi.project.world import World
from flake8_async_fastapi.settings import Settings
from flake8_async_fastapi.source.extract import extract
from flake8_async_fastapi.source.facts import column_of, line_of


class Checker:
    """One run's state: the project as far as it was looked at. Files are checked one by one, in any order."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        directory = settings.cache_dir or default_directory()
        self.store = Store(directory if settings.use_cache else None, __version__)
        self._worlds: dict[str, tuple[World, Reach]] = {}

    def check(self, path: str, tree: ast.Module, lines: Sequence[str]) -> list[Finding]:
        """Return the findings of one file, in the order of their positions.

        `path` is where the file stands, or would stand; `tree` and `lines` are its current text.
        """
        path = os.path.abspath(path)
        world, reach = self._world_of(path)
        module = world.modules.at(path, extract(tree, lines))
        if module is None:
            return []
        found: list[Finding] = []
        top = world.modules.project_top(os.path.dirname(path))
        for site, problems in self._problems(world, reach, module, top):
            from flake8_async_fastapi.source import handlers

            found.extend(handlers.findings(lines, site, problems, sites.libraries(world)))
        return sorted(found, key=lambda item: (item.line, item.column, item.code))

    def _problems(self, world: World, reach: Reach, module: Module, top: str) -> Iterator[tuple[Site, list[Problem]]]:
        for site, key in sites.sites(world, module, self.settings):
            problems: dict[tuple[int, int], Problem] = {}
            for edge in world.summary(key).edges:
                place = line_of(edge.position), column_of(edge.position)
                if place in problems and not problems[place].chain:
                    continue
                way = reach.way(edge, module.path, top)
                if way is not None and (place not in problems or not way.steps):
                    problems[place] = Problem(*place, way.code, edge.name, way.steps, way.uses, edge.kind)
            if problems:
                yield site, list(problems.values())

    def _world_of(self, path: str) -> tuple[World, Reach]:
        top = Modules(lambda path: None, self.settings.source_roots).project_top(os.path.dirname(path))
        if top not in self._worlds:
            settings = self.settings
            modules = Modules(self.store.facts_of, settings.source_roots)
            patterns = Patterns(settings.blocking, settings.harmless)
            world = World(modules, patterns, settings.disabled, lambda: words.python_files(top, modules.is_marked(top)))
            reach = Reach(world, settings.scope == "endpoints", settings.follow == "project")
            self._worlds[top] = world, reach
        return self._worlds[top]
