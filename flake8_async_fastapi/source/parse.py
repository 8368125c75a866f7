"""Text to syntax trees, without the warnings that Python gives about what it reads: they would land on stderr."""

from __future__ import annotations

import ast
import io
import re
import sys
import tokenize
import warnings
from contextlib import AbstractContextManager

from flake8_async_fastapi.source.expressions import Scope, write
from flake8_async_fastapi.source.facts import Expr

# `except OSError, ValueError:`, which Python reads from 3.14 on (PEP 758).
_SEVERAL_EXCEPTIONS = re.compile(r"^([ \t]*except\*?[ \t]+)([\w.]+(?:[ \t]*,[ \t]*[\w.]+)+)(?=[ \t]*:)", re.MULTILINE)


def _silence() -> AbstractContextManager[object]:
    return warnings.catch_warnings(action="ignore")


def decode(data: bytes) -> str:
    """Return the text of Python source by its own encoding declaration. Raises SyntaxError or UnicodeDecodeError."""
    encoding, _ = tokenize.detect_encoding(io.BytesIO(data).readline)
    return data.decode(encoding)


def module(text: str) -> ast.Module:
    """Return the syntax tree of a file's text. Raises what `ast.parse` does.

    Exceptions without brackets are read by older Pythons, too: helpers of a project for 3.14 would be lost to others.
    """
    with _silence():
        try:
            return ast.parse(text)
        except SyntaxError:
            bracketed = _SEVERAL_EXCEPTIONS.sub(r"\1(\2)", text) if sys.version_info < (3, 14) else text
            if bracketed == text:
                raise
            return ast.parse(bracketed)


def quoted(text: str) -> Expr:
    """Return the facts of an expression in quotes, such as an annotation; `["?"]` for text that is none."""
    try:
        with _silence():
            tree = ast.parse(text.strip(), mode="eval")
        return write(tree.body, Scope(lambda node: -1))
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return ["?"]
