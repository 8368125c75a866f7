"""The text that libcst is given: the statements with something to report, cut out of the file."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from flake8_async_fastapi.source.handler_outline import Part, Place

# libcst's parser takes time quadratic in the length of one chain of operators (1.5 s for 2,000 of them), so what only
# a generator writes is not handed to it.
MOST_LINES = 1_000
LONGEST_CHAIN = 200
_ENCLOSING = "if True:\n"
_NOT_TAB = re.compile(r"[^\t]")


@dataclass(frozen=True, slots=True)
class Excerpt:
    """The parts of a function, one after another; `shifts` says by part how many lines it moved down (< 0: up)."""

    text: str
    shifts: Mapping[Part, int]


def excerpt(lines: Sequence[str], parts: Iterable[Part]) -> Excerpt:
    """Return `parts` as the source of a module, without those that would take libcst too long.

    Each part keeps its columns (in characters), and its lines stay together. `lines` are the file's, with their ends.
    """
    text: list[str] = []
    shifts: dict[Part, int] = {}
    line = 1
    for part in sorted(set(parts), key=lambda part: part.begin):
        written = _write(lines, part)
        if _is_generated(written, part):
            continue
        # Wrapping rather than dedenting leaves columns and multi-line strings as they are.
        enclosing = _ENCLOSING if written[:1] in (" ", "\t") else ""
        line += enclosing.count("\n")
        shifts[part] = line - part.begin[0]
        line += written.count("\n")
        text += enclosing, written
    return Excerpt("".join(text), shifts)


def in_characters(lines: Sequence[str], place: Place) -> Place:
    """Return the place with its column in characters instead of bytes."""
    line, column = place
    text = line_at(lines, line)
    if text.isascii():
        return place
    return line, len(text.encode("utf-8", "surrogatepass")[:column].decode("utf-8", "ignore"))


def line_at(lines: Sequence[str], line: int) -> str:
    """Return one line with its end, as `ast` counts its columns: without a byte order mark."""
    return lines[line - 1].removeprefix("\ufeff") if 0 < line <= len(lines) else ""


def _write(lines: Sequence[str], part: Part) -> str:
    (first, left), (last, right) = in_characters(lines, part.begin), in_characters(lines, part.end)
    body = [_without_form_feed(line_at(lines, line)) for line in range(first, last + 1)]
    body[-1] = body[-1][:right]
    indent = _NOT_TAB.sub(" ", body[0][:left])
    rest = body[0][left:]
    # An `elif` is an `if` of its own to `ast`.
    is_elif = isinstance(part.statement, ast.If) and rest.startswith("elif")
    body[0] = indent + ("  " + rest.removeprefix("el") if is_elif else rest)
    return "".join(body) + ("pass\n" if part.is_head else "\n")


def _without_form_feed(line: str) -> str:
    """Return the line with blanks for form feeds in its indentation, which Python and libcst count differently."""
    blank = line[: len(line) - len(line.lstrip())]
    return blank.replace("\f", " ") + line[len(blank) :] if "\f" in blank else line


def _is_generated(written: str, part: Part) -> bool:
    if written.count("\n") > MOST_LINES:
        return True
    return len(written) > 2 * LONGEST_CHAIN and _depth(part.statement) > LONGEST_CHAIN


def _depth(root: ast.AST) -> int:
    """Return how deep expressions are nested below `root`; libcst nests chains of `and` and `or`, too."""
    deepest = 0
    rest = [(root, 0)]
    while rest:
        node, depth = rest.pop()
        deepest = max(deepest, depth)
        step = len(node.values) if isinstance(node, ast.BoolOp) else 1
        rest.extend((child, depth + step) for child in ast.iter_child_nodes(node))
    return deepest
