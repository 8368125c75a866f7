"""What the cases call where an application would block: it notes where the function around it runs."""

from __future__ import annotations

import asyncio
import threading

_seen: dict[str, set[str]] = {}


def probe(name: str) -> None:
    """Note where this runs: "loop", "thread", or "import" for the main thread without a running loop."""
    _seen.setdefault(name, set()).add(_place())


def take() -> dict[str, set[str]]:
    """Return what was noted since the last call, by name."""
    seen = dict(_seen)
    _seen.clear()
    return seen


def _place() -> str:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return "import" if threading.current_thread() is threading.main_thread() else "thread"
    return "loop"
