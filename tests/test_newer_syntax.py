"""Helpers in the syntax of a Python that is newer than the one that runs flake8."""

from __future__ import annotations

from pathlib import Path

from case_files import MARKER
from flake8_run import run_flake8

HELPER = """\
import time


def work():
    try:
        time.sleep(1)
    except OSError, ValueError:
        return None
    return 1
"""
MAIN = "from helper import work\n\n\nasync def use():\n    return work()\n"


def test_exceptions_without_brackets(tmp_path: Path) -> None:
    """`except OSError, ValueError:` (PEP 758) costs the callers of the file nothing."""
    (tmp_path / "pyproject.toml").write_text(MARKER)
    (tmp_path / "helper.py").write_text(HELPER)
    (tmp_path / "main.py").write_text(MAIN)
    outcome = run_flake8(["main.py", "--fab-no-cache"], cwd=tmp_path, select="FAB")
    assert outcome.is_healthy, outcome.errors or outcome.output
    assert [(found.line, found.code) for found in outcome.findings] == [(5, "FAB101")]
    assert "helper.py:6)" in outcome.findings[0].message
