"""Text to syntax trees, without the warnings that Python gives about what it reads: they would land on stderr."""

from __future__ import annotations

import ast
import io
import tokenize
import warnings
from contextlib import AbstractContextManager

from flake8_async_fastapi.source.expressions import Scope, write
from flake8_async_fastapi.source.facts import Expr


def _silence() -> AbstractContextManager[object]:
    return warnings.catch_warnings(action="ignore")


def decode(data: bytes) -> str:
    """Return the text of Python source by its own encoding declaration. Raises SyntaxError or UnicodeDecodeError."""
    encoding, _ = tokenize.detect_encoding(io.BytesIO(data).readline)
    return data.decode(encoding)


def module(text: str) -> ast.Module:
    """Return the syntax tree of a file's text. Raises what `ast.parse` does."""
    with _silence():
        return ast.parse(text)


def quoted(text: str) -> Expr:
    """Return the facts of an expression in quotes, such as an annotation; `["?"]` for text that is none."""
    try:
        with _silence():
            tree = ast.parse(text.strip(), mode="eval")
        return write(tree.body, Scope(lambda node: -1))
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return ["?"]
