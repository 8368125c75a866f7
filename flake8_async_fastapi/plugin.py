"""The flake8 adapter: the only file that knows flake8."""

from __future__ import annotations

import os

from flake8_async_fastapi import __version__

# As mypy knows it; importing `typing` would be the largest part of this module's cost.
TYPE_CHECKING = False
if TYPE_CHECKING:
    import ast
    from argparse import Namespace
    from collections.abc import Iterable, Iterator, Sequence
    from typing import Any, ClassVar

    from flake8.options.manager import OptionManager

    from flake8_async_fastapi.checker import Checker
    from flake8_async_fastapi.findings_cache import FindingsCache, Row
    from flake8_async_fastapi.settings import Settings


class Plugin:
    """Reports calls that block the event loop. flake8 makes one object for each file."""

    name = "flake8-async-fastapi"
    version = __version__
    _settings: ClassVar[Settings | None] = None
    _cache: ClassVar[FindingsCache | None] = None
    _checker: ClassVar[Checker | None] = None

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
        """Take the options of this run. Raises flake8's ExecutionError for those that mean nothing."""
        from flake8.exceptions import ExecutionError

        from flake8_async_fastapi import options
        from flake8_async_fastapi.settings import SettingsError

        try:
            cls._settings = options.settings(parsed, _check_configuration(parsed), _hidden(parsed))
        except SettingsError as error:
            raise ExecutionError(f"flake8-async-fastapi: {error}") from None
        cls._cache = cls._checker = None

    def run(self) -> Iterator[tuple[int, int, str, type[Any]]]:
        """Yield line, column, text and type of each finding; an internal error is a finding too, never a crash."""
        text = "".join(self._lines)
        if "def" not in text and "lambda" not in text and "logging" not in text:
            return
        path = os.path.abspath(self._filename)
        try:
            for line, column, code, message in self._known(path, text):
                yield line, column, f"{code} {message}", type(self)
        except Exception as error:  # the run of all other plugins must go on
            from flake8_async_fastapi.project import trouble

            found = trouble.of(error)
            what = found.text(os.path.dirname(path))
            yield found.syntax, 0, f"FAB900 this file could not be analysed: {what}", type(self)

    def _known(self, path: str, text: str) -> list[Row]:
        """Return the findings of the file, from an earlier run if nothing has changed since."""
        cls = type(self)
        assert cls._settings is not None
        if cls._cache is None:
            from flake8_async_fastapi import findings_cache

            cls._cache = findings_cache.of(cls._settings)
        rows = cls._cache.find(path, text)
        if rows is None:
            rows, looked_at = self._worked_out(path, cls._settings)
            if looked_at is not None:
                cls._cache.keep(path, text, rows, looked_at)
        return rows

    def _worked_out(self, path: str, settings: Settings) -> tuple[list[Row], Iterable[str] | None]:
        """Return the findings of the file and the files that were read for its project so far, None after an error."""
        from flake8_async_fastapi.execution import lookup

        logs = "FAB106" not in settings.disabled and lookup.could_attach(self._lines)
        if not logs and not lookup.could_run_on_loop(self._lines):
            return [], ()
        from flake8_async_fastapi import deep
        from flake8_async_fastapi.checker import Checker

        cls = type(self)
        if cls._checker is None:
            cls._checker = Checker(settings)
        checker = cls._checker
        with checker.heap.undisturbed():
            findings = deep.call(lambda: checker.check(path, self._tree, self._lines))
        rows = [(item.line, item.column, item.code, item.message) for item in findings]
        if any(item.code == "FAB900" for item in findings):
            return rows, None
        return rows, checker.looked_at(path)


def _check_configuration(parsed: Namespace) -> str:
    """Return the directory of flake8's configuration. Raises SettingsError for a key of ours that is misspelt there."""
    from flake8.exceptions import ExecutionError
    from flake8.options import config

    from flake8_async_fastapi import options

    try:
        found, directory = config.load_config(parsed.config, parsed.append_config, isolated=parsed.isolated)
    except (AttributeError, TypeError, OSError, ExecutionError):
        # Another flake8 may read its files in another way; it has read them by now, so they are all right.
        return ""
    options.check_names(found)
    return str(directory)


def _hidden(parsed: Namespace) -> frozenset[str]:
    """Return our codes that flake8 is told not to show: of a call that blocks on more, the rest is reported then."""
    given = {name: getattr(parsed, name, None) or [] for name in ("ignore", "extend_ignore", "select", "extend_select")}
    ignored = [*given["ignore"], *given["extend_ignore"]]
    chosen = [*given["select"], *given["extend_select"]]
    whole = not given["select"] or any("FAB".startswith(prefix) for prefix in chosen)
    if whole and not any(prefix.startswith("FAB") or "FAB".startswith(prefix) for prefix in ignored):
        return frozenset()
    from flake8.style_guide import Decision, DecisionEngine

    from flake8_async_fastapi.codes import CODES

    engine = DecisionEngine(parsed)
    return frozenset(code.number for code in CODES if engine.decision_for(code.number) is Decision.Ignored)
