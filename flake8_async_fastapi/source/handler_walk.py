"""One walk over the concrete syntax of a function's parts: where the wanted expressions stand, its decorators."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import Enum, auto
from functools import cache

import libcst as cst
from libcst.metadata import CodeRange

from flake8_async_fastapi.source.advice_tables import PLAIN_DECORATORS

Place = tuple[int, int]
Path = tuple[cst.CSTNode, ...]
_PLACES = (cst.BaseExpression, cst.With, cst.For)
# Between the tokens: nothing to find in there, and most of the nodes of a tree.
_SPACE = (cst.BaseParenthesizableWhitespace, cst.TrailingWhitespace, cst.EmptyLine, cst.LeftParen, cst.RightParen)


class _Kind(Enum):
    """What the walk has to do at nodes of one class."""

    PLACE = auto()
    SPACE = auto()
    OTHER = auto()


@cache
def _kind(cls: type[cst.CSTNode]) -> _Kind:
    # libcst's classes are abstract ones, where isinstance is slow; a tree has thousands of nodes, but few classes.
    if issubclass(cls, _PLACES):
        return _Kind.PLACE
    return _Kind.SPACE if issubclass(cls, _SPACE) else _Kind.OTHER


class Walk(cst.CSTVisitor):
    """Collects, in source order.

    `found`: by place (line, column in characters), each expression or statement that begins there, outermost first,
    as the path from the module down to it. `decorators`: those of the first function.
    """

    def __init__(self, positions: Mapping[cst.CSTNode, CodeRange], wanted: frozenset[Place]) -> None:
        """Prepare to look for the `wanted` places."""
        super().__init__()
        self.found: dict[Place, list[Path]] = {}
        self.decorators: Sequence[cst.Decorator] = ()
        self._positions = positions
        self._wanted = wanted
        self._path: list[cst.CSTNode] = []

    def on_visit(self, node: cst.CSTNode) -> bool:
        """Note what `node` says and descend."""
        kind = _kind(type(node))
        self._path.append(node)
        if kind is _Kind.PLACE:
            self._note(node)
        elif isinstance(node, cst.FunctionDef):
            self.decorators = self.decorators or node.decorators
        return kind is not _Kind.SPACE

    def on_leave(self, original_node: cst.CSTNode) -> None:
        """Step back out of the node."""
        self._path.pop()

    def _note(self, node: cst.CSTNode) -> None:
        start = self._positions[node].start
        place = start.line, start.column
        if place in self._wanted:
            self.found.setdefault(place, []).append(tuple(self._path))


def last_name(node: cst.CSTNode) -> str:
    """Return the last name of a (dotted) name, or the empty text."""
    if isinstance(node, cst.Name):
        return node.value
    return node.attr.value if isinstance(node, cst.Attribute) else ""


def decorator_name(decorator: cst.Decorator) -> str:
    """Return the name of a decorator that takes a plain function as well as an async one, else the empty text."""
    call = decorator.decorator
    name = last_name(call.func if isinstance(call, cst.Call) else call)
    return name if name in PLAIN_DECORATORS else ""
