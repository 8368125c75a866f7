"""The README says what is so: its table, its findings, its options and its commands."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from flake8_run import run_flake8

from flake8_async_fastapi.codes import CODES
from flake8_async_fastapi.codes.page import table


@pytest.fixture
def readme(root: Path) -> str:
    return (root / "README.md").read_text(encoding="utf-8")


def with_block(text: str, name: str, content: str) -> str:
    """`text` with what stands between the markers called `name` replaced by `content`."""
    pattern = re.compile(rf"(<!-- {name} -->\n).*?(<!-- /{name} -->)", re.DOTALL)
    assert len(pattern.findall(text)) == 1, f"the markers of {name} are not there once"
    return pattern.sub(lambda match: match[1] + content + match[2], text)


def three_findings(root: Path) -> list[str]:
    """Three lines, as flake8 prints them for the example application, of three codes: the shortest of each."""
    outcome = run_flake8(["docs/examples"], cwd=root)
    assert outcome.is_healthy, outcome.errors
    shortest: dict[str, str] = {}
    for found in sorted(outcome.findings):
        line = f"{found.path}:{found.line}:{found.column + 1}: {found.code} {found.message}"
        shortest[found.code] = min(shortest.get(found.code, line), line, key=len)
    assert len(shortest) >= 3
    return sorted(sorted(shortest.values(), key=len)[:3])


def test_table_and_findings_are_current(root: Path, readme: str, agree: Callable[[Path, str], None]) -> None:
    findings = "\n".join(three_findings(root))
    text = with_block(readme, "codes", table(CODES, "docs/rules.md"))
    agree(root / "README.md", with_block(text, "findings", f"```text\n{findings}\n```\n"))


def test_options_are_those_of_flake8(readme: str) -> None:
    command = [sys.executable, "-m", "flake8", "--help"]
    usage = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    known = set(re.findall(r"--fab-[a-z-]+", usage))
    documented = set(re.findall(r"--fab-[a-z-]+", readme)) | {
        f"--{name}" for name in re.findall(r"^(fab-[a-z-]+) =", readme, re.MULTILINE)
    }
    assert documented == known


def test_checks_run_the_commands_of_the_readme(root: Path, readme: str) -> None:
    commands = re.search(r"```console\n(.*?)```", readme, re.DOTALL)
    assert commands
    run = (root / ".ci" / "run").read_text(encoding="utf-8")
    for command in re.findall(r"&& (.+?)(?:  #.*)?$", commands[1], re.MULTILINE):
        assert command in run
