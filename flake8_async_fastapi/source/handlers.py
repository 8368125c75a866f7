"""The functions that have something to report, read with libcst: their concrete syntax decides on the advice.

The only module outside `fixes` that imports libcst. Meaning comes from the analysis; here each problem is joined to its
concrete node by line and column, which `ast` and libcst agree on once bytes are turned into characters.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import libcst as cst
from libcst.metadata import CodeRange, MetadataWrapper, PositionProvider

from flake8_async_fastapi.model import Finding, Problem, Site
from flake8_async_fastapi.source.advice import Context, fallback, finding
from flake8_async_fastapi.source.advice_syntax import Shape, Spot
from flake8_async_fastapi.source.handler_nodes import Join, spots
from flake8_async_fastapi.source.handler_walk import Walk, decorator_name

# libcst's parser takes time quadratic in the length of one chain of operators (1.5 s for 2,000 of them), so what only
# a generator writes is not handed to it.
LONGEST_FUNCTION = 3_000
LONGEST_LINE = 2_000
MOST_OPERATORS = 400
_OPERATOR = re.compile(r"[-+*/%&|^<>=.(\[{]")
_HEADER = "if True:\n"


@dataclass(frozen=True, slots=True)
class _Parsed:
    """A function's tree; its line 1 is line `first` of the file."""

    module: cst.Module
    positions: Mapping[cst.CSTNode, CodeRange]
    first: int


def findings(
    lines: Sequence[str],
    site: Site,
    problems: Sequence[Problem],
    libraries: frozenset[str],
    paths: Callable[[str], str] | None = None,
) -> list[Finding]:
    """Return one finding for each problem of the function `site`, in the same order.

    `lines` are all lines of the file with their ends, `libraries` the top-level packages that the project imports;
    `paths` turns the path of a step into the one to show. Never fails: a function that libcst cannot parse gets
    messages that do without its syntax.
    """
    path = paths or str
    try:
        parsed = _parse(lines, site)
        if parsed is None:
            return [fallback(problem, site, libraries, path) for problem in problems]
        return _findings(parsed, lines, site, problems, libraries, path)
    # libcst raises its own error, RecursionError, or others from its native code: the finding matters more than advice.
    except Exception:
        return [fallback(problem, site, libraries, path) for problem in problems]


def _parse(lines: Sequence[str], site: Site) -> _Parsed | None:
    body = [_clean(line) for line in lines[max(site.first_line - 1, 0) : site.last_line]]
    if not body or len(body) > LONGEST_FUNCTION or any(map(_is_generated, body)):
        return None
    indented = body[0][:1] in (" ", "\t")
    # Wrapping rather than dedenting leaves columns and multi-line strings as they are.
    text = (_HEADER if indented else "") + "".join(body)
    wrapper = MetadataWrapper(cst.parse_module(text), unsafe_skip_copy=True)
    positions = wrapper.resolve(PositionProvider)
    return _Parsed(wrapper.module, positions, site.first_line - (1 if indented else 0))


def _clean(line: str) -> str:
    """Return the line from a form feed at its beginning on, which Python and libcst count differently."""
    line = line.removeprefix("\ufeff")
    blank, found, rest = line.rpartition("\f")
    return rest if found and not blank.strip() else line


def _is_generated(line: str) -> bool:
    return len(line) > LONGEST_LINE and len(_OPERATOR.findall(line)) > MOST_OPERATORS


def _findings(
    parsed: _Parsed,
    lines: Sequence[str],
    site: Site,
    problems: Sequence[Problem],
    libraries: frozenset[str],
    path: Callable[[str], str],
) -> list[Finding]:
    places = [_place(lines, problem, parsed.first) for problem in problems]
    walk = Walk(parsed.positions, frozenset(places))
    parsed.module.visit(walk)
    joins = [Join(problem, walk.found.get(place, ())) for problem, place in zip(problems, places, strict=True)]
    text = "".join(lines)
    context = Context(site, _shape(walk, text, site), libraries, lambda word: bool(word) and word in text, path)
    found = spots(parsed.module, joins, walk.waits)
    return [finding(problem, found.get(problem, Spot()), context) for problem in problems]


def _place(lines: Sequence[str], problem: Problem, first: int) -> tuple[int, int]:
    """Return the problem's line in the parsed text and its column in characters."""
    line = lines[problem.line - 1] if 0 < problem.line <= len(lines) else ""
    # `ast` counts neither a byte order mark nor characters, but a form feed.
    line = line.removeprefix("\ufeff")
    column = problem.column
    if not line.isascii():
        column = len(line.encode("utf-8", "surrogatepass")[:column].decode("utf-8", "ignore"))
    return problem.line - first + 1, column - (len(line) - len(_clean(line)))


def _shape(walk: Walk, text: str, site: Site) -> Shape:
    function = walk.function
    needs_loop = bool(walk.waits) or walk.calls_loop or (walk.sets_context and site.role == "dependency")
    if function is None or needs_loop or not site.accepts_sync:
        return Shape(needs_loop=True)
    return Shape(
        yields=walk.yields,
        awaited=_called_by_name(text, site.name, method=walk.indented),
        wrapped=any(not decorator_name(decorator) for decorator in function.decorators),
    )


def _called_by_name(text: str, name: str, *, method: bool) -> bool:
    """Whether the file itself calls the function, or hands a coroutine of it on: then it cannot become a plain def."""
    for match in re.finditer(rf"{re.escape(name)}\(", text):
        before = text[max(match.start() - 5, 0) : match.start()]
        if method and before.endswith(("self.", "cls.")):
            return True
        if not before.endswith(("def ", ".")) and not before[-1:].isidentifier() and not before[-1:].isdigit():
            return True
    return False
