"""The user's patterns on qualified names: what blocks, what does not, what offloads."""

from __future__ import annotations

import re
from fnmatch import translate
from typing import TYPE_CHECKING, NamedTuple

from flake8_async_fastapi.project.values import class_name

if TYPE_CHECKING:
    from flake8_async_fastapi.project.modules import Module
    from flake8_async_fastapi.source.facts import Function


# Methods that nobody calls by their names.
IMPLIED = frozenset(
    {
        "__call__",
        "__contains__",
        "__enter__",
        "__exit__",
        "__getitem__",
        "__init__",
        "__iter__",
        "__next__",
        "__post_init__",
    }
)


class Pattern(NamedTuple):
    """What a pattern says of the names that it matches; `uses` is the replacement text, if it gives one."""

    blocking: bool
    uses: tuple[str, ...] = ()


class Patterns:
    """All patterns of a run; the first kind that matches wins: not blocking, offloading, blocking."""

    def __init__(self, blocking: tuple[tuple[str, str], ...], harmless: tuple[str, ...]) -> None:
        self._harmless = [re.compile(translate(item)) for item in harmless]
        self._blocking = [(re.compile(translate(item)), text) for item, text in blocking]
        self._any = bool(harmless or blocking)

    def of_name(self, name: str) -> Pattern | None:
        """Return what is said of a qualified name, None for nothing."""
        if not self._any:
            return None
        if any(item.fullmatch(name) for item in self._harmless):
            return Pattern(False)
        for item, text in self._blocking:
            if item.fullmatch(name):
                return Pattern(True, (text,) if text else ())
        return None

    def of_class(self, reference: str) -> Pattern | None:
        """Return what is said of a class of the project or of the catalogue."""
        return self.of_name(class_name(reference)) if self._any and reference[:1] != ":" else None

    def of_function(self, module: Module, facts: Function) -> Pattern | None:
        """Return what is said of a function of the project or of the catalogue."""
        return self.of_name(name_of(module, facts)) if self._any else None


def name_of(module: Module, facts: Function) -> str:
    """Return the name of a function that patterns are compared with: what the syntax calls goes by its class's name."""
    owner, _, last = facts.qualname.rpartition(".")
    return class_name(f"{module.name}:{owner if owner and last in IMPLIED else facts.qualname}")
