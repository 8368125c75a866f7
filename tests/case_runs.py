"""Run many cases with few processes: one flake8 for each set of options."""

from __future__ import annotations

import collections
from collections.abc import Iterable, Mapping
from pathlib import Path

from case_files import Case
from flake8_run import Found, run_flake8

# A machine that is busy with other things takes many times as long as a quiet one: only a hang takes longer.
_SECONDS = 120
_SECONDS_EACH = 1


def run_batches(cases: Iterable[Case], folders: Mapping[str, Path], cache: Path) -> dict[str, tuple[Found, ...]]:
    """Return each case's findings, with paths relative to its folder; all `folders` have the same parent."""
    batches: dict[tuple[str, ...], list[Case]] = collections.defaultdict(list)
    for case in cases:
        batches[case.options].append(case)
    results: dict[str, tuple[Found, ...]] = {}
    for options, batch in batches.items():
        # Options may hold paths relative to the working directory: a case with its own options runs in its folder.
        parent = folders[batch[0].name] if len(batch) == 1 else folders[batch[0].name].parent
        paths = [folders[case.name].relative_to(parent).as_posix() for case in batch]
        outcome = run_flake8(
            [f"--fab-cache-dir={cache}", *options, *paths], cwd=parent, timeout=_SECONDS + _SECONDS_EACH * len(batch)
        )
        assert outcome.is_healthy, outcome.errors or outcome.output
        for case, path in zip(batch, paths, strict=True):
            results[case.name] = below(outcome.findings, "" if path == "." else f"{path}/")
    return results


def below(findings: Iterable[Found], prefix: str) -> tuple[Found, ...]:
    """Return the findings whose path begins with `prefix`, without it."""
    return tuple(
        Found(found.path.removeprefix(prefix), found.line, found.column, found.code, found.message)
        for found in findings
        if found.path.startswith(prefix)
    )
