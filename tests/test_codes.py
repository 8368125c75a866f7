"""Every code is documented, and its examples do what its documentation says, judged by a real flake8."""

from __future__ import annotations

import re
import subprocess
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

import pytest
from flake8_run import run_flake8

from flake8_async_fastapi.codes import CODES, CODES_BY_NUMBER, Code
from flake8_async_fastapi.codes.optional import OPTIONAL
from flake8_async_fastapi.codes.page import render, rules_page, table

WITH_EXAMPLES = [code for code in CODES if code.bad]


def codes_by_file(folder: Path, options: Iterable[str]) -> dict[str, list[str]]:
    """File name -> the codes that flake8 with our plugin and `options` reports in it, for all files of `folder`."""
    outcome = run_flake8([*options, "."], cwd=folder, select="FAB,E9")
    assert outcome.is_healthy, outcome.errors
    codes: defaultdict[str, list[str]] = defaultdict(list)
    for finding in outcome.findings:
        codes[Path(finding.path).name].append(finding.code)
    return codes


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, list[str]]:
    """What flake8 says about the examples, all of them in one run."""
    folder = tmp_path_factory.mktemp("examples")
    for code in WITH_EXAMPLES:
        (folder / f"bad_{code.number}.py").write_text(code.bad, encoding="utf-8")
        (folder / f"good_{code.number}.py").write_text(code.good, encoding="utf-8")
    options = [option for code in CODES for option in code.options]
    return codes_by_file(folder, [f"--fab-optional={','.join(sorted(OPTIONAL))}", *options])


@pytest.mark.parametrize("code", WITH_EXAMPLES, ids=lambda code: code.number)
def test_bad_example_gets_its_code_once(code: Code, found: Mapping[str, list[str]]) -> None:
    assert found.get(f"bad_{code.number}.py", []) == [code.number]


@pytest.mark.parametrize("code", WITH_EXAMPLES, ids=lambda code: code.number)
def test_good_example_gets_nothing(code: Code, found: Mapping[str, list[str]]) -> None:
    assert found.get(f"good_{code.number}.py", []) == []


def test_opt_in_codes_are_silent_by_default(tmp_path: Path) -> None:
    for code in CODES:
        if code.optional:
            (tmp_path / f"{code.number}.py").write_text(code.bad, encoding="utf-8")
    assert codes_by_file(tmp_path, []) == {}


def test_numbers_are_ordered_unique_and_valid_for_flake8() -> None:
    numbers = [code.number for code in CODES]
    assert numbers == sorted(set(numbers))
    assert all(re.fullmatch(r"FAB[1-9]\d\d", number) for number in numbers)
    assert list(CODES_BY_NUMBER) == numbers


def test_every_file_of_a_code_is_listed(root: Path) -> None:
    files = {path.stem for path in (root / "flake8_async_fastapi" / "codes").glob("fab*.py")}
    assert files == {code.number.lower() for code in CODES}


@pytest.mark.parametrize("code", CODES, ids=lambda code: code.number)
def test_the_file_of_a_code_has_its_number(code: Code, root: Path) -> None:
    source = root / "flake8_async_fastapi" / "codes" / f"{code.number.lower()}.py"
    text = source.read_text(encoding="utf-8")
    assert text.startswith(f'"""{code.number}: ')
    assert f'number="{code.number}"' in text


@pytest.mark.parametrize("code", CODES, ids=lambda code: code.number)
def test_documentation_is_complete(code: Code) -> None:
    assert all(part.strip() for part in (code.title, code.kind, code.what, code.why, code.ignore_when))
    assert bool(code.bad) == bool(code.good)
    for example in filter(None, (code.bad, code.good)):
        compile(example, code.number, "exec", dont_inherit=True)
    page = render(code)
    assert page.startswith(f"## {code.number}: {code.title}\n")
    assert code.bad in page
    assert code.good in page


def test_light_set_of_optional_codes_equals_the_codes() -> None:
    assert {code.number for code in CODES if code.optional} == OPTIONAL


def test_optional_codes_load_without_the_documentation() -> None:
    names = "[name for name in sys.modules if '.codes.fab' in name]"
    script = f"import sys, flake8_async_fastapi.codes.optional; print({names})"
    result = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert result.stdout.strip() == "[]"


def test_rules_page_is_current(root: Path, agree: Callable[[Path, str], None]) -> None:
    agree(root / "docs" / "rules.md", rules_page(CODES))


def test_table_links_exist() -> None:
    headings = re.findall(r"^## (.+)$", rules_page(CODES), re.MULTILINE)
    anchors = {re.sub(r"[^a-z0-9 _-]", "", heading.lower()).replace(" ", "-") for heading in headings}
    assert set(re.findall(r"\]\(#(.+?)\)", table(CODES, ""))) == anchors


def test_changelog_names_every_code(root: Path) -> None:
    changelog = (root / "CHANGELOG.md").read_text(encoding="utf-8")
    assert [code.number for code in CODES if code.number not in changelog] == []
