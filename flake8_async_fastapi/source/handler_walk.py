"""One walk over a function's concrete syntax: where the wanted expressions stand, and what needs the event loop."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

import libcst as cst
from libcst.metadata import CodeRange

from flake8_async_fastapi.source.advice_tables import LOOP_CALLS, PLAIN_DECORATORS

Place = tuple[int, int]
Path = tuple[cst.CSTNode, ...]
_ASYNCHRONOUS = (cst.For, cst.With, cst.CompFor)
_SCOPES = (cst.FunctionDef, cst.Lambda)
_NEEDS = (cst.Await, cst.Yield, cst.Call, *_ASYNCHRONOUS)
_PLACES = (cst.BaseExpression, cst.With, cst.For)
# Between the tokens: nothing to find in there, and most of the nodes of a tree.
_SPACE = (cst.BaseParenthesizableWhitespace, cst.TrailingWhitespace, cst.EmptyLine, cst.LeftParen, cst.RightParen)


class _Traits(NamedTuple):
    """What the walk has to do at nodes of one class."""

    is_scope: bool
    is_place: bool
    is_need: bool
    is_space: bool


@cache
def _traits(cls: type[cst.CSTNode]) -> _Traits:
    # libcst's classes are abstract ones, where isinstance is slow; a tree has thousands of nodes, but few classes.
    return _Traits(issubclass(cls, _SCOPES), issubclass(cls, _PLACES), issubclass(cls, _NEEDS), issubclass(cls, _SPACE))


class Walk(cst.CSTVisitor):
    """Collects, in source order.

    `found`: by place (line, column in characters), each expression or statement that begins there, outermost first,
    as the path from the module down to it. `waits`: the paths to what the function itself awaits. `function`: the
    function; `indented`: whether it is nested in something; `yields`, `calls_loop`, `sets_context`: whether it
    itself yields, calls what works on the loop only, or sets a context variable (which a thread would lose).
    """

    def __init__(self, positions: Mapping[cst.CSTNode, CodeRange], wanted: frozenset[Place]) -> None:
        """Prepare to look for the `wanted` places."""
        super().__init__()
        self.found: dict[Place, list[Path]] = {}
        self.waits: list[Path] = []
        self.function: cst.FunctionDef | None = None
        self.indented = False
        self.yields = False
        self.calls_loop = False
        self.sets_context = False
        self._positions = positions
        self._wanted = wanted
        self._path: list[cst.CSTNode] = []
        self._depth = 0

    def on_visit(self, node: cst.CSTNode) -> bool:
        """Note what `node` says and descend."""
        traits = _traits(type(node))
        self._path.append(node)
        if traits.is_scope:
            self._depth += 1
            if self.function is None and isinstance(node, cst.FunctionDef):
                self.function = node
                self.indented = any(isinstance(outer, cst.If) for outer in self._path)
        if traits.is_place:
            self._note_place(node)
        if traits.is_need and self._depth == 1:
            self._note_needs(node)
        return not traits.is_space

    def on_leave(self, original_node: cst.CSTNode) -> None:
        """Step back out of the node."""
        self._path.pop()
        if _traits(type(original_node)).is_scope:
            self._depth -= 1

    def _note_place(self, node: cst.CSTNode) -> None:
        position = self._positions.get(node)
        if position is not None:
            place = (position.start.line, position.start.column)
            if place in self._wanted:
                self.found.setdefault(place, []).append(tuple(self._path))

    def _note_needs(self, node: cst.CSTNode) -> None:
        if isinstance(node, cst.Await) or (isinstance(node, _ASYNCHRONOUS) and node.asynchronous is not None):
            self.waits.append(tuple(self._path))
        elif isinstance(node, cst.Yield):
            self.yields = True
        elif isinstance(node, cst.Call):
            name = last_name(node.func)
            self.calls_loop = self.calls_loop or name in LOOP_CALLS
            if name in ("set", "reset") and len(node.args) == 1 and isinstance(node.func, cst.Attribute):
                self.sets_context = True


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
