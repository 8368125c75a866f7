"""flake8's options to our settings."""

from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING

from flake8_async_fastapi import settings as known
from flake8_async_fastapi.codes.optional import OPTIONAL
from flake8_async_fastapi.settings import Settings

if TYPE_CHECKING:
    from flake8.options.manager import OptionManager

_LISTS = {
    "--fab-optional": "opt-in codes to switch on, such as FAB403",
    "--fab-blocking-calls": "patterns on qualified names that block, 'package.f=>await package.af()'",
    "--fab-nonblocking-calls": "patterns on qualified names that do not block",
    "--fab-offload-calls": "patterns on qualified names that run their callable arguments in a thread",
    "--fab-source-roots": "directories from which the project's modules are imported",
}


def add(parser: OptionManager) -> None:
    """Declare our options."""
    parser.add_option("--fab-scope", default="async", parse_from_config=True, help="async or endpoints")
    parser.add_option("--fab-follow", default="project", parse_from_config=True, help="project or none")
    for name, text in _LISTS.items():
        parser.add_option(
            name,
            default="",
            parse_from_config=True,
            comma_separated_list=True,
            normalize_paths=name == "--fab-source-roots",
            help=text,
        )
    parser.add_option("--fab-cache-dir", default="", parse_from_config=True, help="where facts of files are kept")
    for name, text in (("--fab-check-tests", "report in tests too"), ("--fab-no-cache", "keep nothing on disk")):
        parser.add_option(name, action="store_true", default=False, parse_from_config=True, help=text)


def settings(options: Namespace) -> Settings:
    """Return the settings of a run. Raises SettingsError for values that mean nothing."""
    switched_on = known.optional_codes(options.fab_optional, OPTIONAL)
    return Settings(
        disabled=OPTIONAL - switched_on,
        scope=known.chosen("--fab-scope", options.fab_scope, known.SCOPES),
        follow=known.chosen("--fab-follow", options.fab_follow, known.FOLLOWS),
        blocking=known.blocking_calls(options.fab_blocking_calls),
        harmless=known.patterns("--fab-nonblocking-calls", options.fab_nonblocking_calls)
        + known.patterns("--fab-offload-calls", options.fab_offload_calls),
        source_roots=tuple(options.fab_source_roots),
        check_tests=options.fab_check_tests,
        cache_dir=options.fab_cache_dir or None,
        use_cache=not options.fab_no_cache,
    )
