"""Facts of files that nobody has asked for lately, put away: of a large project they would be most of a process.

In one tidying the facts of all modules are hung aside; in the next, those are packed that nobody asked for in between.
While many are read, `Modules` does so by itself: a question about all files must not hold all of their facts. Whoever
asks for facts gets them back, so that answers do not depend on it, and those that are at hand cost nothing more.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flake8_async_fastapi.project.world import World

# How many files are checked from one tidying to the next.
_CHECKED = 50


class Shelf:
    """When one project was tidied last."""

    __slots__ = ("_checked",)

    def __init__(self) -> None:
        self._checked = 0

    def tidy_when_due(self, world: World) -> None:
        """Put facts away if that is worth it by now; to be called between questions, after each file."""
        self._checked += 1
        if self._checked >= _CHECKED and world.modules.are_many():
            self._checked = 0
            world.forget_facts()
            world.modules.put_facts_aside()
