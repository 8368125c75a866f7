"""What to say about an error inside the analysis: what it is, and what was looked at when it happened."""

from __future__ import annotations

import ast
import os
from types import FrameType, TracebackType
from typing import Any

_LONGEST = 200


def describe(error: BaseException, top: str) -> str:
    """Return one line about an error: its type, its text and the function that was being analysed, if one was.

    Paths are relative to `top`.
    """
    text = " ".join(str(error).split())[:_LONGEST]
    what = f"{type(error).__name__}: {text}" if text else type(error).__name__
    place = _innermost(error.__traceback__, _function_looked_at)
    if place is None:
        return what
    path, line, name = place
    return f"{what}, while looking at {name} ({os.path.relpath(path, top).replace(os.sep, '/')}:{line})"


def line(error: BaseException) -> int:
    """Return the 1-based line of the linted file whose syntax was being read when the error happened, 1 if unknown."""
    found: int = _innermost(error.__traceback__, _line_read) or 1
    return found


def _innermost(traceback: TracebackType | None, question: Any) -> Any:
    answer = None
    while traceback is not None:
        answer = question(traceback.tb_frame) or answer
        traceback = traceback.tb_next
    return answer


def _function_looked_at(frame: FrameType) -> tuple[str, int, str] | None:
    """Return path, line and name if a frame is the one that looks at a function's body."""
    if frame.f_code.co_name != "_summarise":
        return None
    module, facts = frame.f_locals.get("module"), frame.f_locals.get("facts")
    if module is None:
        return None
    return (module.path, facts.line, facts.qualname) if facts is not None else (module.path, 1, "the module")


def _line_read(frame: FrameType) -> int | None:
    node = frame.f_locals.get("node")
    return getattr(node, "lineno", None) if isinstance(node, ast.AST) else None
