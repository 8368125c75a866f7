"""flake8's options to our settings."""

from __future__ import annotations

import re
from argparse import Namespace
from configparser import RawConfigParser
from typing import Any, Protocol

from flake8_async_fastapi import settings as known
from flake8_async_fastapi.codes.optional import OPTIONAL
from flake8_async_fastapi.settings import Settings, SettingsError


class Parser(Protocol):
    """flake8's `OptionManager`, as far as we need it."""

    def add_option(self, name: str, /, **details: Any) -> None:
        """Declare an option."""


_TEXTS = {
    "--fab-scope": ("async", "what is on the loop: async (every async def, the default) or endpoints"),
    "--fab-follow": ("project", "project (the default) follows calls into the project's functions, none does not"),
    "--fab-blocking-calls": ("", "qualified names that block, with the advice: 'pkg.f=>await pkg.af()'; * is allowed"),
    "--fab-cache-dir": ("", "where results are kept between runs, instead of the user's cache directory"),
}
# flake8 splits these itself, at commas and white space.
_LISTS = {
    "--fab-optional": "opt-in codes to switch on, such as FAB403",
    "--fab-nonblocking-calls": "qualified names that do not block; * is allowed",
    "--fab-offload-calls": "qualified names that run their callable arguments in a thread; * is allowed",
    "--fab-source-roots": "directories from which the project's modules are imported",
}
_SWITCHES = {
    "--fab-check-tests": "report in tests too",
    "--fab-no-cache": "keep nothing on disk",
}


def add(parser: Parser) -> None:
    """Declare our options."""
    for name, (default, text) in _TEXTS.items():
        path = name == "--fab-cache-dir"
        parser.add_option(name, default=default, parse_from_config=True, normalize_paths=path, help=text)
    for name, text in _LISTS.items():
        path = name == "--fab-source-roots"
        parser.add_option(
            name, default="", parse_from_config=True, comma_separated_list=True, normalize_paths=path, help=text
        )
    for name, text in _SWITCHES.items():
        parser.add_option(name, action="store_true", default=False, parse_from_config=True, help=text)


def settings(options: Namespace, config_directory: str = "", hidden: frozenset[str] = frozenset()) -> Settings:
    """Return the settings of a run; `hidden` are codes that nobody would see. Raises SettingsError for wrong values.

    Source roots may be relative to `config_directory`: flake8 itself does that only for names with a slash.
    """
    switched_on = known.optional_codes(options.fab_optional, OPTIONAL)
    return Settings(
        disabled=OPTIONAL - switched_on | hidden,
        scope=known.chosen("--fab-scope", options.fab_scope, known.SCOPES),
        follow=known.chosen("--fab-follow", options.fab_follow, known.FOLLOWS),
        blocking=known.blocking_calls(options.fab_blocking_calls),
        harmless=known.patterns("--fab-nonblocking-calls", options.fab_nonblocking_calls)
        + known.patterns("--fab-offload-calls", options.fab_offload_calls),
        source_roots=known.source_roots(options.fab_source_roots, config_directory),
        check_tests=options.fab_check_tests,
        cache_dir=options.fab_cache_dir or None,
        use_cache=not options.fab_no_cache,
    )


def check_names(config: RawConfigParser) -> None:
    """Raise SettingsError for a key of flake8's section that is ours by its prefix but that we do not have.

    flake8 passes over what no plugin has declared, so that a misspelt name would do nothing.
    """
    if not config.has_section("flake8"):
        return
    names = [name.removeprefix("--") for name in (*_TEXTS, *_LISTS, *_SWITCHES)]
    for key in config.options("flake8"):
        if re.match(r"fab[-_]", key) and key.replace("_", "-") not in names:
            known.chosen("flake8's configuration", key.replace("_", "-"), names)
            raise SettingsError(key)
