"""The functions that have something to report: their concrete syntax, read with libcst, decides on the advice.

The only module outside `fixes` that imports libcst. Meaning comes from the analysis, and what concerns a function as a
whole from its `ast`; libcst is given the statements that hold a problem, and the function's decorators where they
matter. The two are joined by line and column, on which they agree exactly once bytes are turned into characters.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

import libcst as cst
from libcst.metadata import MetadataWrapper, PositionProvider

from flake8_async_fastapi.model import Finding, Problem, Site
from flake8_async_fastapi.source import handler_outline as outline
from flake8_async_fastapi.source.advice import Context, fallback, finding
from flake8_async_fastapi.source.advice_syntax import Shape, Spot
from flake8_async_fastapi.source.handler_nodes import Join, spots
from flake8_async_fastapi.source.handler_outline import AnyFunction, Part, Place
from flake8_async_fastapi.source.handler_text import Excerpt, excerpt, in_characters
from flake8_async_fastapi.source.handler_walk import Walk, decorator_name


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
) -> list[Finding]:
    """Return one finding for each problem of the function `site`, in the same order.

    `tree` and `lines` are the whole file's, the lines with their ends, `libraries` the top-level packages that the
    project imports; `paths` turns the path of a step into the one to show. Never fails: a function that libcst cannot
    parse gets messages that do without its syntax.
    """
    path = paths or str
    try:
        source = _Source(tree, lines, "".join(lines))
        shape, found = _read(source, site, problems)
    # libcst raises its own error, RecursionError, or others from its native code: the finding matters more than advice.
    except Exception:
        return [fallback(problem, site, libraries, path) for problem in problems]
    context = Context(site, shape, libraries, lambda word: bool(word) and word in source.text, path)
    return [finding(problem, found.get(problem, Spot()), context) for problem in problems]


def _read(source: _Source, site: Site, problems: Sequence[Problem]) -> tuple[Shape, dict[Problem, Spot]]:
    """Return what the function is like, and what is written at each problem."""
    trails = {problem: outline.trail(source.tree, _place(problem)) for problem in problems}
    found = {problem: outline.part(trail, _place(problem), site.line) for problem, trail in trails.items()}
    parts = {problem: part for problem, part in found.items() if part is not None}
    function = next((item for trail in trails.values() if (item := outline.function_on(trail, site.line))), None)
    shape = _shape(source.text, site, function)
    if function is None or shape.needs_loop or not function.decorator_list:
        module, _, joins = _visit(excerpt(source.lines, parts.values()), source.lines, parts)
        return shape, spots(module, joins)
    # Only a function that could be a plain `def` is asked for its decorators.
    head = outline.head(function)
    read = excerpt(source.lines, [head, *parts.values()])
    module, decorators, joins = _visit(read, source.lines, parts)
    wrapped = head not in read.shifts or any(not decorator_name(decorator) for decorator in decorators)
    return replace(shape, wrapped=wrapped), spots(module, joins)


def _visit(
    read: Excerpt, lines: Sequence[str], parts: Mapping[Problem, Part]
) -> tuple[cst.Module, Sequence[cst.Decorator], list[Join]]:
    """Return the excerpt's tree, the decorators of its first function, and the nodes at each problem in it."""
    places: dict[Problem, Place] = {}
    for problem, part in parts.items():
        if part in read.shifts:
            line, column = in_characters(lines, _place(problem))
            places[problem] = line + read.shifts[part], column
    wrapper = MetadataWrapper(cst.parse_module(read.text), unsafe_skip_copy=True)
    walk = Walk(wrapper.resolve(PositionProvider), frozenset(places.values()))
    wrapper.module.visit(walk)
    joins = [Join(problem, walk.found.get(place, ()), parts[problem]) for problem, place in places.items()]
    return wrapper.module, walk.decorators, joins


def _place(problem: Problem) -> Place:
    return problem.line, problem.column


def _shape(text: str, site: Site, function: AnyFunction | None) -> Shape:
    """Return what the function is like, apart from its decorators."""
    if function is None or not (site.is_async and site.accepts_sync):
        return Shape(needs_loop=True)
    if outline.needs_loop(function, keeps_context=site.role == "dependency"):
        return Shape(needs_loop=True)
    indented = function.col_offset > 0
    return Shape(yields=outline.yields(function), awaited=_called_by_name(text, site.name, method=indented))


def _called_by_name(text: str, name: str, *, method: bool) -> bool:
    """Whether the file itself calls the function, or hands a coroutine of it on: then it cannot become a plain def."""
    for match in re.finditer(rf"{re.escape(name)}\(", text):
        before = text[max(match.start() - 5, 0) : match.start()]
        if method and before.endswith(("self.", "cls.")):
            return True
        if not before.endswith(("def ", ".")) and not before[-1:].isidentifier() and not before[-1:].isdigit():
            return True
    return False
