"""Facts that are put away and taken back lead to the same findings."""

from __future__ import annotations

import ast
import shutil
from pathlib import Path

import pytest

from flake8_async_fastapi.checker import Checker
from flake8_async_fastapi.model import Finding
from flake8_async_fastapi.project import modules, world
from flake8_async_fastapi.project.entries import Entries
from flake8_async_fastapi.project.modules import Module, Modules
from flake8_async_fastapi.project.store import Store
from flake8_async_fastapi.settings import Settings

CASES = Path(__file__).parent / "cases"


def checked(files: list[Path]) -> list[tuple[Path, Finding]]:
    """Return the findings of files, one after the other in one run."""
    checker = Checker(Settings(frozenset(), use_cache=False))
    found = []
    for path in files:
        source = path.read_text(encoding="utf-8")
        findings = checker.check(str(path), ast.parse(source), source.splitlines(keepends=True))
        found += [(path, finding) for finding in findings]
    return found


def test_findings_are_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also where facts are put away after each file, and packed as soon as they were not asked for once."""
    shutil.copytree(CASES / "projects", tmp_path / "projects")
    for path in (CASES / "single").glob("call_*.py"):
        shutil.copy(path, tmp_path)
    (tmp_path / "pyproject.toml").touch()
    files = sorted(tmp_path.rglob("*.py"))
    files = [path for path in files if _is_python(path)]
    expected = checked(files)
    packed: list[Module] = []
    ordinary = Module.put_facts_aside

    def counted(module: Module) -> None:
        ordinary(module)
        if module._packed is not None:
            packed.append(module)

    monkeypatch.setattr(modules, "MANY", 0)
    monkeypatch.setattr(modules, "_MORE", 3)
    monkeypatch.setattr(world, "_CHECKED", 2)
    monkeypatch.setattr(Module, "put_facts_aside", counted)
    assert checked(files) == expected
    assert len(expected) > 100
    assert len(packed) > 100


def test_facts_that_are_read_again_are_put_away_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A question about all files holds the facts of a few at a time, whether it reads or unpacks them."""
    monkeypatch.setattr(modules, "MANY", 5)
    monkeypatch.setattr(modules, "_MORE", 5)
    for number in range(60):
        (tmp_path / f"part{number}.py").write_text(f"def f{number}(): ...\n")
    known = Modules(Store(Entries(None), "").facts_of)
    parts = [known.at(str(path)) for path in sorted(tmp_path.iterdir())]
    most = 0
    for _ in range(2):
        for part in parts:
            assert part is not None
            assert part.facts.functions[0].name == part.name.replace("part", "f")
            most = max(most, sum(_has_facts_at_hand(module) for module in parts))
    assert 5 <= most <= 15


def _has_facts_at_hand(module: Module | None) -> bool:
    return module is not None and (module._at_hand or module._aside is not None)


def _is_python(path: Path) -> bool:
    try:
        ast.parse(path.read_text(encoding="utf-8"))
    except SyntaxError:
        return False
    return True
