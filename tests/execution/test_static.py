"""The analysis says of the cases what running them says: reported are the functions that run on the loop."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from exempt import UNSEEN
from runtime_cases import CASES, HERE
from test_execution_model import literal

from flake8_async_fastapi.checker import Checker
from flake8_async_fastapi.model import Finding
from flake8_async_fastapi.settings import Settings

PROBE = "blocking_probe.probe"


def analysed(source: str, folder: Path) -> list[Finding]:
    """Return what is reported in a case, for which `probe` blocks, as the only file of a project."""
    (folder / "pyproject.toml").touch()
    path = folder / "case.py"
    path.write_text(source, encoding="utf-8")
    settings = Settings(
        disabled=frozenset(), blocking=((PROBE, ""),), source_roots=(str(HERE / "support"),), use_cache=False
    )
    found = Checker(settings).check(str(path), ast.parse(source), source.splitlines(keepends=True))
    return [finding for finding in found if finding.code == "FAB801"]


def probes(source: str) -> dict[int, str]:
    """Return the name of each probe by its line."""
    calls = (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call))
    return {call.lineno: ast.literal_eval(call.args[0]) for call in calls if ast.unparse(call.func) == "probe"}


def reported(source: str, findings: list[Finding]) -> Iterator[str]:
    """Yield the probes that are reported: where they stand, or at the end of a chain from another line."""
    names = probes(source)
    for finding in findings:
        chain = finding.message.partition("(case.py:")[2]
        line = int(chain.partition(")")[0]) if chain else finding.line
        yield names[line]


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_analysis_agrees_with_the_run(path: Path, tmp_path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    on_loop = {name for name, places in literal(path, "EXPECTED").items() if "loop" in places}
    unseen = UNSEEN.get(path.stem, {})
    found = set(reported(source, analysed(source, tmp_path)))
    assert sorted(found - on_loop) == [], "reported, but not on the loop"
    assert sorted(on_loop - found - set(unseen)) == [], "on the loop, but not reported"
    assert sorted(set(unseen) & found) == [], "no longer an exception"


def test_exceptions_name_probes() -> None:
    stems = {path.stem: path for path in CASES}
    for stem, names in UNSEEN.items():
        assert set(names) <= set(literal(stems[stem], "EXPECTED"))
        assert all(reason.strip() for reason in names.values())
