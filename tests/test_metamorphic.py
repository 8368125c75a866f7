"""What must not change the findings, and what must take them all away."""

from __future__ import annotations

import ast
import collections
import re
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
from case_files import Case, load_cases, write_case
from case_runs import run_batches
from flake8_run import Found
from transforms import SUFFIX, halves, reformatted, renamed, reordered, without_async

SINGLE = tuple(case for case in load_cases() if case.root.is_file() and sys.version_info >= case.python)
NAMES = [case.name for case in SINGLE]
ASYNC_ONLY = tuple(case for case in SINGLE if "sync-on-loop" not in case.flags)
SAME: Mapping[str, Callable[[str], str]] = {"reformatted": reformatted, "reordered": reordered, "renamed": renamed}
Results = Mapping[str, tuple[Found, ...]]


def run_texts(texts: Mapping[str, dict[str, str]], parent: Path) -> Results:
    """Run each case of `SINGLE` that is in `texts` (case to its files) with these files instead of its own."""
    cases = [case for case in SINGLE if case.name in texts]
    folders = {case.name: write_case(parent, case.name, texts[case.name]) for case in cases}
    return run_batches(cases, folders, parent / "cache")


def without_positions(found: tuple[Found, ...]) -> collections.Counter[tuple[str, str]]:
    """Return code and message of the findings, without the lines and modules that chains and tails name."""
    return collections.Counter((item.code, modulo_names(re.sub(r"\(\S+:\d+\)", "", item.message))) for item in found)


def modulo_names(message: str) -> str:
    """Return a message as it is for the names before `renamed`; it says "dependency", not "dependency dependency"."""
    return re.sub(r"\bin (\w+) \1\b", r"in \1", message.replace(SUFFIX, ""))


@pytest.fixture(scope="session")
def original(tmp_path_factory: pytest.TempPathFactory) -> Results:
    """The findings of the cases as they are."""
    return run_texts({case.name: {case.files[0]: case.source("")} for case in SINGLE}, tmp_path_factory.mktemp("same"))


@pytest.fixture(scope="session")
def variants(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Results]:
    """The findings after each rewrite that must not change them."""
    found = {}
    for name, rewrite in SAME.items():
        texts = {case.name: {case.files[0]: rewrite(case.source(""))} for case in SINGLE}
        found[name] = run_texts(texts, tmp_path_factory.mktemp(name))
    return found


@pytest.fixture(scope="session")
def silent(tmp_path_factory: pytest.TempPathFactory) -> Results:
    """The findings without `async` and `await`."""
    texts = {case.name: {case.files[0]: without_async(case.source(""))} for case in ASYNC_ONLY}
    return run_texts(texts, tmp_path_factory.mktemp("silent"))


def split_texts(case: Case) -> dict[str, str] | None:
    """Return the two modules of a case that is split before its first finding; `None` where that cannot be."""
    expected = case.expected()
    parts = halves(case.source(""), expected[0].line) if expected else None
    return None if parts is None else {"first.py": parts[0], "second.py": parts[1]}


SPLITS = {case.name: texts for case in SINGLE if (texts := split_texts(case)) is not None}


@pytest.fixture(scope="session")
def split(tmp_path_factory: pytest.TempPathFactory) -> Results:
    """The findings of the cases in two modules."""
    return run_texts(SPLITS, tmp_path_factory.mktemp("split"))


@pytest.mark.parametrize("case", ASYNC_ONLY, ids=[case.name for case in ASYNC_ONLY])
def test_without_async_nothing_runs_on_the_loop(case: Case, silent: Results) -> None:
    """Plain functions run in a thread or nobody knows where: silence."""
    assert not silent[case.name]


@pytest.mark.parametrize("rewrite", SAME)
@pytest.mark.parametrize("case", SINGLE, ids=NAMES)
def test_rewrite_keeps_findings(case: Case, rewrite: str, original: Results, variants: Mapping[str, Results]) -> None:
    """Other names, another order and other white space change nothing but positions."""
    if case.name == "call_every_position" and sys.version_info < (3, 12):
        pytest.skip("before Python 3.12 places inside f-strings are wrong: two calls can share one")
    assert without_positions(variants[rewrite][case.name]) == without_positions(original[case.name])


@pytest.mark.parametrize("name", SPLITS)
def test_split_keeps_findings(name: str, original: Results, split: Results) -> None:
    """What a module defines and what it imports from another is found alike."""
    assert without_positions(split[name]) == without_positions(original[name])


@pytest.mark.parametrize("case", SINGLE, ids=NAMES)
def test_rewrites_are_python(case: Case) -> None:
    """Each rewrite compiles; the cases that can be split are not few."""
    source = case.source("")
    rewrites = [reformatted, reordered, renamed] + ([without_async] if case in ASYNC_ONLY else [])
    for rewrite in rewrites:
        ast.parse(rewrite(source))
    for text in SPLITS.get(case.name, {}).values():
        ast.parse(text)
    assert len(SPLITS) > 20
