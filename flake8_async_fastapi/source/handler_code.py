"""The nodes of a concrete syntax tree: their code, as a message quotes it (on one line, without arguments), and what
is written around them."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import libcst as cst

from flake8_async_fastapi.source.advice_tables import EAGER, LAZY

# The nodes from the module down to one.
Path = tuple[cst.CSTNode, ...]
_BLANK = cst.SimpleWhitespace("")


@dataclass(frozen=True, slots=True)
class Code:
    """The source text of nodes of one module."""

    module: cst.Module

    def text(self, node: cst.CSTNode | None) -> str:
        """Return the node's text, a chain broken at its dots on one line; the empty text if it takes several lines."""
        text = self.module.code_for_node(node) if node is not None else ""
        if node is not None and _is_broken(text):
            joined = node.visit(_Join())
            text = self.module.code_for_node(joined) if isinstance(joined, cst.CSTNode) else text
        return "" if _is_broken(text) else text.strip()


def without_arguments(function: cst.CSTNode | None) -> cst.CSTNode | None:
    """Return the node with `...` for the arguments of every call in it."""
    shortened = function.visit(_Elide()) if function is not None else None
    return shortened if isinstance(shortened, cst.CSTNode) else None


def tail(path: Path) -> str:
    """Return what is done with a call's value at once: `.json()`, `.text`, or the empty text."""
    parents = path[-2::-1]
    attribute = parents[0]
    if not isinstance(attribute, cst.Attribute) or attribute.value is not path[-1]:
        return ""
    call = parents[1] if len(parents) > 1 else None
    if isinstance(call, cst.Call) and call.func is attribute:
        return f".{attribute.attr.value}({'...' if call.args else ''})"
    return f".{attribute.attr.value}"


def awaited(path: Path) -> str:
    """Return how a call's result is waited for right there: "await", "async for", "async with", or not at all."""
    node, parent = path[-1], path[-2]
    if isinstance(parent, cst.Await):
        return "await"
    if isinstance(parent, (cst.For, cst.CompFor)) and parent.iter is node and parent.asynchronous is not None:
        return "async for"
    statement = path[-3] if isinstance(parent, cst.WithItem) else None
    return "async with" if isinstance(statement, cst.With) and statement.asynchronous is not None else ""


def kept_as(path: Path) -> str:
    """Return the variable that an expression is assigned to, "" for none."""
    parent = path[-2]
    targets: list[cst.CSTNode] = []
    if isinstance(parent, cst.Assign):
        targets = [item.target for item in parent.targets]
    elif isinstance(parent, cst.AnnAssign):
        targets = [parent.target]
    names = [item.value for item in targets if isinstance(item, cst.Name)]
    return names[0] if names and getattr(parent, "value", None) is path[-1] else ""


def has_end(node: cst.CSTNode) -> bool:
    """Return whether a call raises StopIteration at the end of what it goes through: `next(x)`, `x.__next__()`."""
    if not isinstance(node, cst.Call):
        return False
    if isinstance(node.func, cst.Attribute):
        return node.func.attr.value == "__next__"
    return last_name(node.func) == "next" and len(node.args) == 1


def target(path: Path, code: Code) -> str:
    """Return the variable after `as`, or the one that a `for` over the expression binds, "" for none."""
    parent = path[-2]
    if isinstance(parent, cst.WithItem):
        return code.text(parent.asname.name) if parent.asname is not None else ""
    if not isinstance(parent, (cst.For, cst.CompFor)) or parent.iter is not path[-1]:
        return ""
    return code.text(parent.target)


def iterated(node: cst.CSTNode) -> cst.CSTNode | None:
    """Return what an expression goes through, itself or that of `list(...)`; None if it is neither name nor call."""
    name = last_name(node.func) if isinstance(node, cst.Call) and isinstance(node.func, cst.Name) else ""
    if isinstance(node, cst.Call) and name in EAGER:
        plain = node.args and node.args[0].keyword is None and not node.args[0].star
        return iterated(node.args[0].value) if plain else None
    return node if isinstance(node, (cst.Name, cst.Attribute, cst.Call)) and name not in LAZY else None


def listed(path: Path) -> str:
    """Return what goes through an expression plainly: "generator" for whoever gets one, "unpacked", "" for nothing."""
    node, parent = path[-1], path[-2]
    if isinstance(parent, cst.CompFor):
        return "generator" if isinstance(path[-3], cst.GeneratorExp) and parent.iter is node else ""
    unpacks = isinstance(parent, cst.Assign) and isinstance(parent.targets[0].target, (cst.Tuple, cst.List))
    return "unpacked" if unpacks or isinstance(parent, cst.StarredElement) else ""


def inside(path: Path) -> str:
    """Return the innermost expression around the node in which an `await` cannot stand or means something else."""
    for outer, child in reversed(list(pairwise(path))):
        if isinstance(outer, cst.Lambda) and child is outer.body:
            return "lambda"
        if isinstance(outer, cst.GeneratorExp) and not _outermost(outer, path):
            return "generator"
    return ""


def _outermost(generator: cst.GeneratorExp, path: Path) -> bool:
    """Whether the path goes through a generator's first iterable, which is evaluated outside of it."""
    return any(step is generator.for_in.iter for step in path)


def last_name(node: cst.CSTNode) -> str:
    """Return the last name of a (dotted) name, or the empty text."""
    if isinstance(node, cst.Name):
        return node.value
    return node.attr.value if isinstance(node, cst.Attribute) else ""


def _is_broken(text: str) -> bool:
    return "\n" in text or "\r" in text


class _Join(cst.CSTTransformer):
    """Writes nothing around the dots of attributes, where a chain is broken into lines."""

    def leave_Attribute(self, original_node: cst.Attribute, updated_node: cst.Attribute) -> cst.BaseExpression:
        """Return the attribute on the line of its object."""
        return updated_node.with_changes(dot=cst.Dot(_BLANK, _BLANK))


class _Elide(cst.CSTTransformer):
    """Writes `...` for the arguments of every call."""

    def leave_Call(self, original_node: cst.Call, updated_node: cst.Call) -> cst.BaseExpression:
        """Return the call with what says how to get at its value, not with what."""
        arguments = [cst.Arg(cst.Ellipsis())] if original_node.args else []
        return updated_node.with_changes(args=arguments, whitespace_before_args=_BLANK)
