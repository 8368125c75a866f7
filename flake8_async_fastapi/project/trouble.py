"""What to say about an error inside the analysis: what it is, and what was looked at when it happened."""

from __future__ import annotations

import ast
import os
from types import FrameType, TracebackType
from typing import Any, NamedTuple

_LONGEST = 200


class Trouble(NamedTuple):
    """An error, in one line of text, and the function (`name` at `path`:`line`) that was being looked at, if one was.

    `syntax` is the 1-based line of the linted file that was being read, 1 if that is not known.
    """

    what: str
    path: str = ""
    line: int = 0
    name: str = ""
    syntax: int = 1

    def text(self, top: str) -> str:
        """Return one line for the user; its path is relative to `top`."""
        if not self.path:
            return self.what
        path = os.path.relpath(self.path, top).replace(os.sep, "/")
        return f"{self.what}, while looking at {self.name} ({path}:{self.line})"


def of(error: BaseException) -> Trouble:
    """Return what is known of an error, by its traceback."""
    text = " ".join(str(error).split())[:_LONGEST]
    what = f"{type(error).__name__}: {text}" if text else type(error).__name__
    path, line, name = _innermost(error.__traceback__, _function_looked_at) or ("", 0, "")
    return Trouble(what, path, line, name, _innermost(error.__traceback__, _line_read) or 1)


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
