"""The functions that have something to report: their concrete syntax, read with libcst, decides on the advice.

With `handler_code` the only module outside `fixes` that imports libcst. Meaning comes from the analysis, and what
concerns a function as a whole from its `ast`; libcst is given the statements that hold a problem, and the function's
decorators where they matter. The two are joined by line and column, on which they agree exactly once bytes are turned
into characters.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from functools import cache

import libcst as cst
from libcst.metadata import CodeRange, MetadataWrapper, PositionProvider

from flake8_async_fastapi.model import Finding, Problem, Site
from flake8_async_fastapi.source import handler_outline as outline
from flake8_async_fastapi.source.advice import fallback, finding
from flake8_async_fastapi.source.advice_context import Context
from flake8_async_fastapi.source.advice_syntax import Shape, Spot
from flake8_async_fastapi.source.advice_tables import EAGER, HANDED_ON, ITERATED, LAZY, PLAIN_DECORATORS
from flake8_async_fastapi.source.handler_code import (
    Code,
    Path,
    awaited,
    has_end,
    inside,
    iterated,
    kept_as,
    last_name,
    listed,
    tail,
    target,
    without_arguments,
)
from flake8_async_fastapi.source.handler_outline import Part, Place
from flake8_async_fastapi.source.handler_text import Excerpt, excerpt, in_characters

_PLACES = (cst.BaseExpression, cst.With, cst.For)
# Between the tokens: nothing to find in there, and most of the nodes of a tree.
_SPACE = (cst.BaseParenthesizableWhitespace, cst.TrailingWhitespace, cst.EmptyLine, cst.LeftParen, cst.RightParen)
# Codes of what reads and writes files.
_FILES = "FAB4"
# Codes of what queries databases: what that gives has methods to wait for, too.
_DATABASES = "FAB3"
_OPERATORS = (cst.Subscript, cst.BinaryOperation, cst.BooleanOperation, cst.UnaryOperation, cst.Comparison)


@dataclass(frozen=True, slots=True)
class _Join:
    """A problem, the paths to the nodes that begin where it does, outermost first, and the part that holds them."""

    problem: Problem
    candidates: Sequence[Path]
    part: Part


@dataclass(frozen=True, slots=True)
class _Source:
    """A file: its tree, its lines with their ends, its text."""

    tree: ast.Module
    lines: Sequence[str]
    text: str


def findings(
    tree: ast.Module,
    lines: Sequence[str],
    site: Site,
    problems: Sequence[Problem],
    libraries: frozenset[str],
    paths: Callable[[str], str] | None = None,
    own: frozenset[str] | None = None,
    awaits: Callable[[str, str], bool] | None = None,
) -> list[Finding]:
    """Return one finding for each problem of the function `site`, in the same order.

    `tree` and `lines` are the whole file's, the lines with their ends, `libraries` the top-level packages that the
    project imports, `own` those that the file does (the same, if not given); `paths` turns the path of a step into the
    one to show; `awaits` as in `Context`. Never fails: a function that libcst cannot parse gets messages that do
    without its syntax.
    """
    path = paths or str
    try:
        source = _Source(tree, lines, "".join(lines))
        shape, found = _read(source, site, problems)
        context = Context(
            site,
            shape,
            libraries,
            libraries if own is None else own,
            lambda word: bool(word) and word in source.text,
            path,
            awaits or (lambda twin, name: False),
        )
        return [finding(problem, found.get(problem, Spot()), context) for problem in problems]
    # libcst raises its own error, RecursionError, or others from its native code: the finding matters more than advice.
    except Exception:
        return [fallback(problem, site, libraries, path, own) for problem in problems]


def _read(source: _Source, site: Site, problems: Sequence[Problem]) -> tuple[Shape, dict[Problem, Spot]]:
    """Return what the function is like, and what is written at each problem."""
    trails = {problem: outline.trail(source.tree, _place(problem)) for problem in problems}
    found = {problem: outline.part(trail, _place(problem), site.line) for problem, trail in trails.items()}
    parts = {problem: part for problem, part in found.items() if part is not None}
    function = next((item for trail in trails.values() if (item := outline.function_on(trail, site.line))), None)
    shape = outline.shape(source.text, site, function)
    if function is None or shape.needs_loop or not function.decorator_list:
        module, _, joins = _visit(excerpt(source.lines, parts.values()), source.lines, parts)
        return shape, _spots(module, joins)
    # Only a function that could be a plain `def` is asked for its decorators.
    head = outline.head(function)
    read = excerpt(source.lines, [head, *parts.values()])
    module, decorators, joins = _visit(read, source.lines, parts)
    wrapped = head not in read.shifts or any(not _plain_name(decorator) for decorator in decorators)
    return replace(shape, wrapped=wrapped), _spots(module, joins)


def _visit(
    read: Excerpt, lines: Sequence[str], parts: Mapping[Problem, Part]
) -> tuple[cst.Module, Sequence[cst.Decorator], list[_Join]]:
    """Return the excerpt's tree, the decorators of its first function, and the nodes at each problem in it."""
    places: dict[Problem, Place] = {}
    for problem, part in parts.items():
        if part in read.shifts:
            line, column = in_characters(lines, _place(problem))
            places[problem] = line + read.shifts[part], column
    wrapper = MetadataWrapper(cst.parse_module(read.text), unsafe_skip_copy=True)
    walk = _Walk(wrapper.resolve(PositionProvider), frozenset(places.values()))
    wrapper.module.visit(walk)
    joins = [_Join(problem, walk.found.get(place, ()), parts[problem]) for problem, place in places.items()]
    return wrapper.module, walk.decorators, joins


def _place(problem: Problem) -> Place:
    return problem.line, problem.column


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


class _Walk(cst.CSTVisitor):
    """Collects, in source order.

    `found`: by place (line, column in characters), each expression or statement that begins there, outermost first,
    as the path from the module down to it. `decorators`: those of the first function that
    has any.
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


def _spots(module: cst.Module, joins: Sequence[_Join]) -> dict[Problem, Spot]:
    """Return what is written at each problem; one whose node is not found is left out."""
    chosen = {join.problem: path for join in joins if (path := _choose(join)) is not None}
    places = frozenset(_place(join.problem) for join in joins)
    return {
        join.problem: replace(
            _spot(module, path, join, _entangled(join.problem, path, chosen) or _goes_on(join, path)),
            later=_later(path, join, places),
        )
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


def _goes_on(join: _Join, path: Path) -> bool:
    """Whether another blocking call begins where this one does, so that a thread has to run the whole expression."""
    if join.problem.uses and not join.problem.chain:
        return False
    # In `config.get(a).get(b)` either call may be the one that is meant.
    own = {last_name(_called(path[-1])): False}
    names = own | {name.rpartition(".")[2]: has_use for name, has_use in join.problem.beside}
    others = [item for item in join.candidates if isinstance(item[-1], cst.Call) and item[-1] is not path[-1]]
    named = [(item, names[name]) for item in others if (name := last_name(_called(item[-1]))) in names]
    # An outer one with a counterpart is reached by that, once a thread has run the inner one.
    return any(not has_use or len(item) > len(path) for item, has_use in named)


def _deferred(path: Path, outer: cst.CSTNode) -> bool:
    """Whether a lambda between `outer` and the end of `path` makes the end run later."""
    below = path[[step is outer for step in path].index(True) :]
    return any(isinstance(step, cst.Lambda) for step in below)


def _choose(join: _Join) -> Path | None:
    paths = [_unwrapped(path) for path in join.candidates]
    kind, name = join.problem.kind, join.problem.name.rpartition(".")[2]
    if kind == "with":
        return _first(path for path in paths if _role(path) == "with")
    calls = [path for path in paths if isinstance(path[-1], cst.Call)]
    if kind == "for":
        # `list(items)` iterates without a loop.
        return _first(path for path in paths if _role(path) in ("for", "comprehension")) or _first(iter(calls[-1:]))
    if kind in ("call", "coroutine"):
        named = [path for path in calls if last_name(_called(path[-1])) == name]
        # Several calls begin at one place in `f().g()`: the one with the name, else what `f` returned in `f()()`, which
        # has a name that is not written there, else the innermost, which runs first, as of several with the name.
        returned = [path for path in calls if isinstance(_called(path[-1]), cst.Call)]
        return _first(iter(named[-1:] or returned[-1:] or calls[-1:]))
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
    if role and (problem.kind in ("with", "for") or (role == "with" and not problem.chain)):
        return role
    if isinstance(path[-1], cst.Call):
        return "call"
    if getattr(path[-2], "target", None) is path[-1]:
        return "assigned" if isinstance(path[-2], cst.AssignTarget) else "changed"
    return "attribute" if isinstance(path[-1], cst.Attribute) else "operator"


def _spot(module: cst.Module, path: Path, join: _Join, entangled: bool) -> Spot:
    node = path[-1]
    form = _form(path, join.problem)
    code = Code(module)
    function = _called(node)
    is_call = isinstance(node, cst.Call)
    # A file may be handed on further down: the whole function is looked through, so nothing else is asked for.
    is_file = is_call and join.problem.code.startswith(_FILES) and not join.problem.chain
    kept = kept_as(path) if is_file else ""
    leaves = is_file and (isinstance(path[-2], cst.Return) or _leaves(join.part, kept))
    receiver = code.text(function.value) if isinstance(function, cst.Attribute) else ""
    method = last_name(function) if isinstance(function, cst.Attribute) else ""
    return Spot(
        form=form,
        callee=code.text(function) if is_call else "",
        outline=code.text(without_arguments(function)) if is_call else "",
        receiver=receiver if receiver.replace(".", "").isidentifier() else "",
        method=method,
        text=code.text(node),
        tail=tail(path) if is_call else "",
        target=target(path, code),
        has_arguments=bool(node.args) if isinstance(node, cst.Call) else True,
        has_keywords=isinstance(node, cst.Call) and any(item.keyword or item.star == "**" for item in node.args),
        body_awaits=form in ("with", "for") and not join.part.nested and outline.suspends(join.part.statement),
        inside=inside(path) or join.part.nested,
        entangled=entangled,
        awaited=awaited(path) if is_call else "",
        hands_on=leaves or (is_call and _hands_on(path, join.part, kept)),
        leaves=leaves,
        cleans_up=join.part.cleans_up,
        has_end=(join.problem.kind == "for" or method == "__next__") and has_end(node),
        listed=listed(path),
        iterated=code.text(without_arguments(iterated(node))) if join.problem.kind == "for" else "",
    )


def _hands_on(path: Path, part: Part, kept: str) -> bool:
    """Return whether a call's result is used otherwise than by calling methods of its variable, which can be `kept`."""
    parent = path[-2]
    if isinstance(parent, cst.WithItem):
        name = last_name(parent.asname.name) if parent.asname is not None else ""
        return bool(name) and outline.hands_on(part.statement, name)
    if kept and part.function is not None:
        return outline.hands_on(part.function, kept)
    return isinstance(parent, (cst.Arg, cst.DictElement, cst.Attribute)) or _role(path) in ("for", "comprehension")


def _later(path: Path, join: _Join, reported: frozenset[Place]) -> tuple[str, ...]:
    """Return what is done with what an expression gives, at once or by its variable, but for what is `reported`."""
    problem = join.problem
    if problem.chain or not problem.uses or not problem.code.startswith(_DATABASES):
        return ()
    if (kept := kept_as(path)) and join.part.function is not None:
        return outline.done_with(join.part.function, kept, reported)
    call = path[-3] if isinstance(path[-2], cst.Arg) else None
    if not isinstance(call, cst.Call):
        return ()
    return (ITERATED,) if isinstance(call.func, cst.Name) and call.func.value in EAGER | LAZY else (HANDED_ON,)


def _leaves(part: Part, kept: str) -> bool:
    return bool(kept) and part.function is not None and outline.leaves(part.function, kept)


def _plain_name(decorator: cst.Decorator) -> str:
    """Return the name of a decorator that takes a plain function as well as an async one, else the empty text."""
    call = decorator.decorator
    name = last_name(call.func if isinstance(call, cst.Call) else call)
    return name if name in PLAIN_DECORATORS else ""
