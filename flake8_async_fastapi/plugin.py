"""The flake8 adapter: the only file that knows flake8."""

from __future__ import annotations

import ast
from argparse import Namespace
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from flake8_async_fastapi import __version__

if TYPE_CHECKING:
    from flake8.options.manager import OptionManager

    from flake8_async_fastapi.checker import Checker


class Plugin:
    """Reports calls that block the event loop. flake8 makes one object for each file."""

    name = "flake8-async-fastapi"
    version = __version__
    _checker: ClassVar[Checker | None] = None
    _options: ClassVar[Namespace | None] = None

    def __init__(self, tree: ast.Module, filename: str, lines: Sequence[str]) -> None:
        self._tree = tree
        self._filename = filename
        self._lines = lines

    @staticmethod
    def add_options(parser: OptionManager) -> None:
        """Declare the options, all of which work in flake8's configuration files too."""
        from flake8_async_fastapi import options

        options.add(parser)

    @classmethod
    def parse_options(cls, parsed: Namespace) -> None:
        """Take the options of this run."""
        cls._options = parsed
        cls._checker = None

    def run(self) -> Iterator[tuple[int, int, str, type[Any]]]:
        """Yield line, column, text and type of each finding; an internal error is a finding too, never a crash."""
        source = self._lines
        if not any("async " in line or "async\t" in line for line in source):
            return
        try:
            findings = self._current().check(self._filename, self._tree, source)
        except Exception as error:  # the run of all other plugins must go on
            text = f"FAB900 this file could not be analysed: {type(error).__name__}: {error}".replace("\n", " ")
            yield 1, 0, text, type(self)
            return
        for finding in findings:
            yield finding.line, finding.column, f"{finding.code} {finding.message}", type(self)

    @classmethod
    def _current(cls) -> Checker:
        if cls._checker is None:
            from flake8_async_fastapi import options
            from flake8_async_fastapi.checker import Checker

            assert cls._options is not None
            cls._checker = Checker(options.settings(cls._options))
        return cls._checker
