"""The options of a run, from flake8 or the command line. An unknown value is an error that names the nearest one."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable
from dataclasses import dataclass

SCOPES = ("async", "endpoints")
FOLLOWS = ("project", "none")


class SettingsError(ValueError):
    """An option has a value that means nothing; the text says which and what was probably meant."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What one run looks for and how. `disabled` are the codes that are switched off."""

    disabled: frozenset[str]
    scope: str = "async"
    follow: str = "project"
    blocking: tuple[tuple[str, str], ...] = ()
    harmless: tuple[str, ...] = ()
    source_roots: tuple[str, ...] = ()
    check_tests: bool = False
    cache_dir: str | None = None
    use_cache: bool = True


def chosen(option: str, value: str, known: Iterable[str]) -> str:
    """Return `value` if it is one of `known`. Raises SettingsError with the nearest name otherwise."""
    known = list(known)
    if value in known:
        return value
    near = difflib.get_close_matches(value, known, 1, 0.4)
    hint = f"; did you mean {near[0]!r}?" if near else f"; it can be {', '.join(known)}"
    raise SettingsError(f"{option}: {value!r} is not known{hint}")


def optional_codes(values: Iterable[str], known: Iterable[str]) -> frozenset[str]:
    """Return the opt-in codes that are named, a prefix (`FAB4`) standing for all of them that begin so."""
    found: set[str] = set()
    known = sorted(known)
    for value in values:
        matching = [code for code in known if code.startswith(value)]
        found.update(matching or [chosen("--fab-optional", value, known)])
    return frozenset(found)


def blocking_calls(values: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """Return `(pattern, replacement)` for each `pattern=>replacement`; the replacement may be missing."""
    found = []
    for value in values:
        pattern, _, text = value.partition("=>")
        found.append((_pattern("--fab-blocking-calls", pattern.strip()), text.strip()))
    return tuple(found)


def patterns(option: str, values: Iterable[str]) -> tuple[str, ...]:
    """Return patterns on qualified names. Raises SettingsError for what cannot be one."""
    return tuple(_pattern(option, value.strip()) for value in values)


def _pattern(option: str, value: str) -> str:
    if not re.fullmatch(r"[\w.*?\[\]!-]+", value):
        raise SettingsError(f"{option}: {value!r} is not a pattern on a qualified name, such as 'package.module.*'")
    return value
