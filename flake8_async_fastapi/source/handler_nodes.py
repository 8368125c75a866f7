"""From a problem to its concrete node, and from the node to the plain data that the advice is written from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import libcst as cst

from flake8_async_fastapi.model import Problem
from flake8_async_fastapi.source.advice_syntax import Spot
from flake8_async_fastapi.source.handler_outline import Part, awaits
from flake8_async_fastapi.source.handler_walk import Path, last_name

_OPERATORS = (cst.Subscript, cst.BinaryOperation, cst.BooleanOperation, cst.UnaryOperation, cst.Comparison)


@dataclass(frozen=True, slots=True)
class Join:
    """A problem, the paths to the nodes that begin where it does, outermost first, and the part that holds them."""

    problem: Problem
    candidates: Sequence[Path]
    part: Part


def spots(module: cst.Module, joins: Sequence[Join]) -> dict[Problem, Spot]:
    """Return what is written at each problem; one whose node is not found is left out."""
    chosen = {join.problem: path for join in joins if (path := _choose(join)) is not None}
    return {
        join.problem: _spot(module, path, join, _entangled(join.problem, path, chosen))
        for join in joins
        if (path := chosen.get(join.problem)) is not None
    }


def _entangled(problem: Problem, path: Path, chosen: dict[Problem, Path]) -> bool:
    """Whether this expression holds another problem's or stands in it, and the outer one has no async twin."""
    node = path[-1]
    for other, there in chosen.items():
        if there[-1] is node or other is problem:
            continue
        if not problem.uses and any(step is node for step in there) and not _deferred(there, node):
            return True
        if not other.uses and any(step is there[-1] for step in path) and not _deferred(path, there[-1]):
            return True
    return False


def _deferred(path: Path, outer: cst.CSTNode) -> bool:
    """Whether a lambda between `outer` and the end of `path` makes the end run later."""
    below = path[[step is outer for step in path].index(True) :]
    return any(isinstance(step, cst.Lambda) for step in below)


def _choose(join: Join) -> Path | None:
    paths = [_unwrapped(path) for path in join.candidates]
    kind, name = join.problem.kind, join.problem.name.rpartition(".")[2]
    if kind == "with":
        return _first(path for path in paths if _role(path) == "with")
    if kind == "for":
        return _first(path for path in paths if _role(path) in ("for", "comprehension"))
    if kind in ("call", "coroutine"):
        calls = [path for path in paths if isinstance(path[-1], cst.Call)]
        named = [path for path in calls if last_name(_called(path[-1])) == name]
        # Several calls begin at one place in `f().g()`: the one with the name, else the innermost, which runs first.
        return _first(iter(named or calls[-1:]))
    if kind == "attribute":
        attributes = [path for path in paths if isinstance(path[-1], cst.Attribute)]
        named = [path for path in attributes if last_name(path[-1]) == name]
        return _first(iter(named or attributes))
    return _first(path for path in paths if isinstance(path[-1], _OPERATORS)) or _first(iter(paths))


def _first(paths: Iterator[Path]) -> Path | None:
    return next(paths, None)


def _unwrapped(path: Path) -> Path:
    """Return the path to the first item of a `with`, or to the iterable of a `for`, instead of to the statement."""
    node = path[-1]
    if isinstance(node, cst.With):
        return (*path, node.items[0], node.items[0].item)
    return (*path, node.iter) if isinstance(node, cst.For) else path


def _called(node: cst.CSTNode) -> cst.CSTNode:
    return node.func if isinstance(node, cst.Call) else node


def _role(path: Path) -> str:
    node, parent = path[-1], path[-2]
    if isinstance(parent, cst.WithItem):
        statement = path[-3]
        return "with" if isinstance(statement, cst.With) and statement.asynchronous is None else ""
    if isinstance(parent, (cst.For, cst.CompFor)) and parent.iter is node and parent.asynchronous is None:
        return "for" if isinstance(parent, cst.For) else "comprehension"
    return ""


def _form(path: Path, problem: Problem) -> str:
    """Return the syntax that blocks; in `for x in f():` it is the call, unless the problem says iteration."""
    role = _role(path)
    if problem.kind in ("with", "for") or (role == "with" and not problem.chain):
        return role
    if isinstance(path[-1], cst.Call):
        return "call"
    return "attribute" if isinstance(path[-1], cst.Attribute) else "operator"


def _spot(module: cst.Module, path: Path, join: Join, entangled: bool) -> Spot:
    node = path[-1]
    form = _form(path, join.problem)
    code = _Code(module)
    function = _called(node)
    is_call = isinstance(node, cst.Call)
    receiver = code.text(function.value) if isinstance(function, cst.Attribute) else ""
    return Spot(
        form=form,
        callee=code.text(function) if is_call else "",
        receiver=receiver if receiver.replace(".", "").isidentifier() else "",
        method=last_name(function) if isinstance(function, cst.Attribute) else "",
        text=code.text(node),
        tail=_tail(path) if is_call else "",
        target=_target(path, code),
        has_arguments=bool(node.args) if isinstance(node, cst.Call) else True,
        body_awaits=form in ("with", "for") and not join.part.nested and awaits(join.part.statement),
        inside=_inside(path) or join.part.nested,
        entangled=entangled,
    )


@dataclass(frozen=True, slots=True)
class _Code:
    """The source text of nodes of one module."""

    module: cst.Module

    def text(self, node: cst.CSTNode | None) -> str:
        """Return the node's text; the empty text if it takes several lines."""
        text = self.module.code_for_node(node) if node is not None else ""
        return "" if "\n" in text or "\r" in text else text.strip()


def _tail(path: Path) -> str:
    """Return what is done with a call's value at once: `.json()`, `.text`, or the empty text."""
    parents = path[-2::-1]
    attribute = parents[0]
    if not isinstance(attribute, cst.Attribute) or attribute.value is not path[-1]:
        return ""
    call = parents[1] if len(parents) > 1 else None
    if isinstance(call, cst.Call) and call.func is attribute:
        return f".{attribute.attr.value}({'...' if call.args else ''})"
    return f".{attribute.attr.value}"


def _target(path: Path, code: _Code) -> str:
    parent = path[-2]
    if isinstance(parent, cst.WithItem):
        return code.text(parent.asname.name) if parent.asname is not None else ""
    return code.text(parent.target) if isinstance(parent, (cst.For, cst.CompFor)) and _role(path) else ""


def _inside(path: Path) -> str:
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
