"""Every case: found == expected, and a `noqa` on each reported line silences it."""

from __future__ import annotations

import ast
import collections
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest
from case_files import Case, comments, copy_case, load_cases, write_case
from case_runs import run_batches
from flake8_run import Found

CASES = tuple(case for case in load_cases() if sys.version_info >= case.python)
NAMES = [case.name for case in CASES]
Results = Mapping[str, tuple[Found, ...]]


@pytest.fixture(scope="session")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cache directory of this test session."""
    return tmp_path_factory.mktemp("cache")


@pytest.fixture(scope="session")
def results(tmp_path_factory: pytest.TempPathFactory, cache: Path) -> Results:
    """The findings of every case."""
    parent = tmp_path_factory.mktemp("found")
    return run_batches(CASES, {case.name: copy_case(case, parent) for case in CASES}, cache)


def with_noqa(source: str, path: str, reported: Sequence[Found]) -> str:
    """Return `source` with a `noqa` for each of the `reported` lines instead of its comment."""
    lines = source.split("\n")
    starts = {token.start[0]: token.start[1] for token in comments(source)}
    codes: dict[int, set[str]] = collections.defaultdict(set)
    for found in reported:
        if found.path == path:
            codes[found.line].add(found.code)
    for number, names in codes.items():
        line = lines[number - 1]
        lines[number - 1] = f"{line[: starts.get(number)].rstrip()}  # noqa: {','.join(sorted(names))}"
    return "\n".join(lines)


@pytest.fixture(scope="session")
def silenced(tmp_path_factory: pytest.TempPathFactory, cache: Path, results: Results) -> Results:
    """The findings of every case once each reported line carries a `noqa`."""
    parent = tmp_path_factory.mktemp("silenced")
    folders = {}
    for case in CASES:
        files = {file: with_noqa(case.source(file), file, results[case.name]) for file in case.files}
        folders[case.name] = write_case(parent, case.name, files)
    return run_batches(CASES, folders, cache)


def describe(found: Found) -> str:
    """Return a finding as the comment that would ask for it."""
    return f'{found.path}:{found.line}  # {found.code}: {found.column}, "{found.message}"'


@pytest.mark.parametrize("case", CASES, ids=NAMES)
def test_found_is_expected(case: Case, results: Results) -> None:
    """Lines, columns and codes agree, and each message holds the text that the comment names."""
    expected = case.expected()
    found = sorted(results[case.name])
    wanted = collections.Counter((item.path, item.line, item.column, item.code) for item in expected)
    have = collections.Counter((item.path, item.line, item.column, item.code) for item in found)
    report = "\n".join(
        [f"missed      {key[0]}:{key[1]}  # {key[3]}: {key[2]}" for key in sorted((wanted - have).elements())]
        + [
            f"unexpected  {describe(item)}"
            for item in found
            if (item.path, item.line, item.column, item.code) in (have - wanted)
        ]
    )
    assert not report, "\n" + report
    for item in expected:
        messages = [
            other.message
            for other in found
            if (other.path, other.line, other.column, other.code) == (item.path, item.line, item.column, item.code)
        ]
        assert any(item.text in message for message in messages), f"{item}\n{messages}"


@pytest.mark.parametrize("case", CASES, ids=NAMES)
def test_noqa_silences(case: Case, silenced: Results) -> None:
    """With a `noqa` on every reported line nothing is left."""
    assert not silenced[case.name]


@pytest.mark.parametrize("case", CASES, ids=NAMES)
def test_messages_are_one_line_of_ascii(case: Case, results: Results) -> None:
    """A message can be searched for with grep."""
    for found in results[case.name]:
        assert found.message.isascii()
        assert found.message.isprintable()


@pytest.mark.parametrize("case", CASES, ids=NAMES)
def test_case_is_sound(case: Case) -> None:
    """The case compiles, and each expected position is where an expression begins."""
    for file in case.files:
        tree = ast.parse(case.source(file), file)
        compile(tree, file, "exec")
        starts = {(node.lineno, node.col_offset) for node in ast.walk(tree) if isinstance(node, ast.expr)}
        for item in case.expected():
            assert item.path != file or (item.line, item.column) in starts, item


def test_names_are_unique() -> None:
    """A file and a folder of the same name would share their results."""
    assert len(set(NAMES)) == len(NAMES)
