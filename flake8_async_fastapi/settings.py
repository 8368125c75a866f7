"""The options of a run, from flake8 or the command line. An unknown value is an error that names the nearest one."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

SCOPES = ("async", "endpoints")
FOLLOWS = ("project", "none")

_OPENING = "([{"
_CLOSING = ")]}"


class SettingsError(ValueError):
    """An option has a value that means nothing; the text says which and what was probably meant."""


class Settings(NamedTuple):
    """What one run looks for and how. `disabled` are the codes that are switched off, `source_roots` absolute paths."""

    disabled: frozenset[str]
    scope: str = "async"
    follow: str = "project"
    blocking: tuple[tuple[str, str], ...] = ()
    harmless: tuple[str, ...] = ()
    source_roots: tuple[str, ...] = ()
    check_tests: bool = False
    cache_dir: str | None = None
    use_cache: bool = True

    def meaning(self) -> str:
        """Return a text that two settings share when they find the same in the same source."""
        return repr((sorted(self.disabled), *self[1:7]))


def chosen(option: str, value: str, known: Iterable[str]) -> str:
    """Return `value` if it is one of `known`. Raises SettingsError with the nearest name otherwise."""
    known = list(known)
    if value in known:
        return value
    close = nearest(value, known)
    hint = f"; did you mean {close!r}?" if close else f"; it can be {', '.join(known)}"
    raise SettingsError(f"{option}: {value!r} is not known{hint}")


def nearest(value: str, known: Iterable[str]) -> str | None:
    """Return the one of `known` that is most like `value`, None if none of them is."""
    import difflib  # needed for mistakes only

    return next(iter(difflib.get_close_matches(value, list(known), 1, 0.4)), None)


def optional_codes(values: Iterable[str], known: Iterable[str]) -> frozenset[str]:
    """Return the opt-in codes that are named, a prefix (`FAB4`) standing for all of them that begin so."""
    found: set[str] = set()
    known = sorted(known)
    for value in values:
        matching = [code for code in known if code.startswith(value)]
        found.update(matching or [chosen("--fab-optional", value, known)])
    return frozenset(found)


def split(text: str) -> list[str]:
    """Return the items of a list that commas and line ends separate, but not commas within brackets or quotes."""
    return [item for line in text.splitlines() for item in (part.strip() for part in _split_line(line)) if item]


def _split_line(line: str) -> Iterator[str]:
    start = index = depth = 0
    while index < len(line):
        char = line[index]
        if char in "'\"" and not line[index - 1 : index].isalnum():
            # An apostrophe without a second one is no quotation.
            index = max(index, line.find(char, index + 1))
        elif char in _OPENING and _CLOSING[_OPENING.index(char)] in line[index:]:
            depth += 1
        elif char in _CLOSING:
            depth = max(0, depth - 1)
        elif char == "," and not depth:
            yield line[start:index]
            start = index + 1
        index += 1
    yield line[start:]


def blocking_calls(text: str) -> tuple[tuple[str, str], ...]:
    """Return `(pattern, replacement)` for each `pattern=>replacement`; the replacement may be missing ("")."""
    found = []
    for value in split(text):
        pattern, _, replacement = value.partition("=>")
        found.append((_pattern("--fab-blocking-calls", pattern.strip()), replacement.strip()))
    return tuple(found)


def patterns(option: str, values: Iterable[str]) -> tuple[str, ...]:
    """Return patterns on qualified names. Raises SettingsError for what cannot be one."""
    return tuple(_pattern(option, value) for value in values)


def _pattern(option: str, value: str) -> str:
    if not re.fullmatch(r"[\w.*?\[\]!-]+", value):
        raise SettingsError(f"{option}: {value!r} is not a pattern on a qualified name, such as 'package.module.*'")
    return value


def source_roots(values: Iterable[str], base: str) -> tuple[str, ...]:
    """Return directories as absolute paths; one that is not below the working directory may be below `base`.

    Raises SettingsError for what is no directory.
    """
    found = []
    for value in values:
        places = (os.path.abspath(value), os.path.join(base, value))
        place = next((place for place in places if os.path.isdir(place)), None)
        if place is None:
            raise SettingsError(f"--fab-source-roots: {value!r} is not a directory")
        found.append(place)
    return tuple(found)
