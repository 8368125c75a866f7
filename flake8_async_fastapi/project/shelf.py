"""Facts of files that nobody has asked for lately, put away: of a large project they would be most of a process.

In one tidying the facts of all modules are hung aside; in the next, those are packed that nobody asked for in between.
Whoever asks gets them back, so that answers do not depend on it, and facts that are at hand cost nothing more.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flake8_async_fastapi.project.world import World

# Projects with fewer modules are left alone; how many files are checked, or modules read, from one tidying to the next.
_MANY = 400
_CHECKED = 50
_READ = 100


class Shelf:
    """When one project was tidied last."""

    __slots__ = ("_checked", "_read")

    def __init__(self) -> None:
        self._checked = 0
        self._read = _MANY

    def tidy_when_due(self, world: World) -> None:
        """Put facts away if that is worth it by now; to be called between questions, after each file."""
        self._checked += 1
        read = world.modules.number()
        if read < _MANY or (self._checked < _CHECKED and read < self._read + _READ):
            return
        self._checked, self._read = 0, read
        world.forget_facts()
        world.modules.put_facts_aside()
