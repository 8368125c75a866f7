"""Room for deep recursion: real applications nest calls, types and expressions deeper than Python's limit allows."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")

# Frames of Python code. The deepest application looked at needs about 20,000.
LIMIT = 25_000
# Python code that C code calls takes C stack: at most about 2 KiB a frame, where measured. Only what is used is taken.
STACK_BYTES = 256 * 1024 * 1024
# CPython keeps Python's own frames in chunks of 16 KiB. A loop that calls across the end of one maps and unmaps another
# each time, which took a tenth of the analysis. The chunk of a frame that asks for more is twice as large at least, and
# the other half is there for the frames that follow: 16 MiB, enough for `LIMIT` of them. Only what is used is taken.
_FRAME_WORDS = 2 * 1024 * 1024


def call(work: Callable[[], T]) -> T:
    """Return what `work` returns or raise what it raises; it may recurse `LIMIT` deep.

    It runs in a thread with a stack of its own: raising the limit alone would crash the interpreter where the main
    thread's stack (8 MiB or less) is used up first. Where no such thread can be had, Python's limit stays.
    """
    results: list[T] = []
    errors: list[BaseException] = []

    def run() -> None:
        try:
            results.append(work())
        except BaseException as error:
            errors.append(error)

    run.__code__ = run.__code__.replace(co_stacksize=_FRAME_WORDS)
    if not _runs(run):
        return work()
    if errors:
        raise errors[0]
    return results[0]


def _runs(run: Callable[[], None]) -> bool:
    """Run `run` to its end in a thread with a large stack; returns whether that could be started."""
    limit = sys.getrecursionlimit()
    try:
        before = threading.stack_size(STACK_BYTES)
    except (ValueError, RuntimeError):
        return False
    try:
        # A daemon: Ctrl-C ends flake8 at once, whatever the analysis is at.
        thread = threading.Thread(target=run, name="flake8-async-fastapi", daemon=True)
        sys.setrecursionlimit(max(limit, LIMIT))
        thread.start()
        thread.join()
    except RuntimeError:
        # No memory for the stack, or no threads here.
        return False
    finally:
        sys.setrecursionlimit(limit)
        threading.stack_size(before)
    return True
