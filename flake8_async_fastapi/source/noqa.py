"""`# noqa` comments, by flake8's own rules, for lines that flake8 itself does not look at: the helpers'."""

from __future__ import annotations

import re
from collections.abc import Sequence

# flake8's grammar: codes are separated by commas or white space; a bare `noqa` silences everything.
_NOQA = re.compile(
    r"# noqa(?::[\s]?(?P<codes>[A-Z][0-9]+(?:[,\s]+[A-Z]+[0-9]+)*|[A-Z]+[0-9]*(?:[,\s]+[A-Z]+[0-9]*)*))?", re.IGNORECASE
)


def collect(lines: Sequence[str]) -> dict[int, str]:
    """Return, for each 1-based line with a `noqa` that can concern us, its codes in upper case ("" for all)."""
    found: dict[int, str] = {}
    for number, line in enumerate(lines, 1):
        if "noqa" in line or "NOQA" in line:
            match = _NOQA.search(line)
            if match is not None:
                found[number] = (match["codes"] or "").upper()
    return found


def silences(codes: str, code: str) -> bool:
    """Return whether a `noqa` with these codes silences `code`; flake8 compares by prefix."""
    return not codes or any(code.startswith(item) for item in re.split(r"[,\s]+", codes) if item)
