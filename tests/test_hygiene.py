"""Rules about the source itself: sizes, imports, version, links."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

import flake8_async_fastapi

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "flake8_async_fastapi"
CASES = ROOT / "tests" / "cases"
TESTS = (path for path in (ROOT / "tests").rglob("*.py") if CASES not in path.parents)
MODULES = sorted([*PACKAGE.rglob("*.py"), *TESTS])
PAGES = sorted([ROOT / "README.md", ROOT / "CHANGELOG.md", *(ROOT / "docs").rglob("*.md")])
MAX_FILE_LINES = 400
MAX_FUNCTION_LINES = 50


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_file_and_function_size(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    assert len(source.splitlines()) <= MAX_FILE_LINES
    long = [
        f"{node.name}: {node.end_lineno - node.lineno + 1} lines"
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and node.end_lineno is not None
        and node.end_lineno - node.lineno + 1 > MAX_FUNCTION_LINES
    ]
    assert long == []


def imported(path: Path) -> set[str]:
    """The top-level packages that the module at `path` imports, anywhere in it."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            names.add(node.module.partition(".")[0])
    return names


def may_import_libcst(path: Path) -> bool:
    handlers = (PACKAGE / "source" / "handlers.py", PACKAGE / "source" / "handler_code.py")
    return path in handlers or PACKAGE / "fixes" in path.parents


def test_only_handlers_and_fixes_import_libcst() -> None:
    offenders = [path for path in PACKAGE.rglob("*.py") if "libcst" in imported(path) and not may_import_libcst(path)]
    assert [name_of(path) for path in offenders] == []


def test_only_the_adapters_import_flake8() -> None:
    offenders = {path.name for path in PACKAGE.rglob("*.py") if "flake8" in imported(path)}
    assert offenders <= {"plugin.py", "cli.py"}


def test_newest_changelog_heading_is_the_version() -> None:
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    headings = re.findall(r"^## \[(.+?)\]", changelog, re.MULTILINE)
    assert next(heading for heading in headings if heading != "Unreleased") == flake8_async_fastapi.__version__


def anchors(page: Path) -> set[str]:
    """The anchors that Markdown hosts make of the headings of `page`."""
    headings = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_links_resolve(page: Path) -> None:
    text = re.sub(r"```.*?```", "", page.read_text(encoding="utf-8"), flags=re.DOTALL)
    broken = []
    for link in re.findall(r"\]\(([^)\s]+)\)", text):
        if re.match(r"[a-z]+:", link):
            continue
        path, _, anchor = link.partition("#")
        target = page.parent / path if path else page
        if not target.exists() or (anchor and anchor not in anchors(target)):
            broken.append(link)
    assert broken == []
