"""The functions of a file that run on the event loop, and what a message calls them."""

from __future__ import annotations

from collections.abc import Iterator

from flake8_async_fastapi.model import Site
from flake8_async_fastapi.project.frame import Key
from flake8_async_fastapi.project.modules import Module
from flake8_async_fastapi.project.world import World
from flake8_async_fastapi.settings import Settings
from flake8_async_fastapi.source.facts import Function


def sites(world: World, module: Module, settings: Settings) -> Iterator[tuple[Site, Key]]:
    """Yield every function of the file that runs on the loop, with the key to look at it under."""
    for facts in module.facts.functions:
        if not settings.check_tests and _is_test(module, facts):
            continue
        if facts.is_async:
            yield _site(facts, "coroutine", f"async def {facts.name}", False), world.standalone(module, facts)


def _site(facts: Function, role: str, label: str, accepts_sync: bool) -> Site:
    return Site(
        facts.name, facts.first_line, facts.line, facts.last_line, role, label, facts.is_async, accepts_sync
    )


def _is_test(module: Module, facts: Function) -> bool:
    current = facts
    while True:
        if current.name.startswith("test_") or any(_is_fixture(expr) for _, expr in current.decorators):
            return True
        if current.parent < 0:
            return False
        current = module.facts.functions[current.parent]


def _is_fixture(expr: object) -> bool:
    if isinstance(expr, str):
        return expr == "fixture"
    if isinstance(expr, list) and expr[0] == "c":
        return _is_fixture(expr[2])
    return isinstance(expr, list) and expr[0] == "a" and expr[3] == "fixture"


def libraries(world: World) -> frozenset[str]:
    """Return the top-level names of the modules that the files looked at so far import."""
    return frozenset()
