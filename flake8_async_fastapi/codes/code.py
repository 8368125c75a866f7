"""What a code is: its number and its documentation."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Code:
    """One FAB code; the same text feeds `docs/rules.md` and the `explain` command.

    `what`, `why` and `ignore_when` are Markdown. `bad` is the source of a module that gets exactly this code,
    once; `good` is the same module repaired, which gets no code at all; both are empty where a file cannot show the
    code. `options` are the flake8 arguments that both need. `optional` codes are off unless `--fab-optional` names
    them.
    """

    number: str
    title: str
    kind: str
    what: str
    why: str
    bad: str
    good: str
    ignore_when: str
    optional: bool = False
    options: tuple[str, ...] = ()
