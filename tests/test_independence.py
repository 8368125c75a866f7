"""The findings of a file do not depend on how flake8 came to it."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest
from case_files import Case, copy_case, load_cases
from flake8_run import Found, run_flake8

PROJECTS = tuple(case for case in load_cases() if case.root.is_dir() and not case.options)
ONE_BY_ONE = (
    "chain_layers",
    "depends_elsewhere",
    "handed_elsewhere",
    "overrides_elsewhere",
    "state_elsewhere",
    "validators_elsewhere",
    "validators_nested",
)
Found4 = tuple[str, int, int, str, str]


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with all projects, each with its own marker."""
    parent = tmp_path_factory.mktemp("tree")
    for case in PROJECTS:
        copy_case(case, parent)
    return parent


def lint(arguments: Sequence[str], cwd: Path, **options: int | bytes) -> list[Found4]:
    """Run flake8 without a cache, so that nothing is left over from another run; return its findings, sorted."""
    jobs, stdin = options.get("jobs", 1), options.get("stdin")
    assert isinstance(jobs, int)
    assert stdin is None or isinstance(stdin, bytes)
    outcome = run_flake8(["--fab-no-cache", *arguments], cwd=cwd, jobs=jobs, stdin=stdin)
    assert outcome.is_healthy, outcome.errors or outcome.output
    return sorted(astuple(found) for found in outcome.findings)


def astuple(found: Found) -> Found4:
    return (found.path, found.line, found.column, found.code, found.message)


@pytest.fixture(scope="module")
def whole(tree: Path) -> list[Found4]:
    """The findings of one run over everything."""
    found = lint(["."], tree)
    assert len(found) > 30
    return found


def files(case: Case) -> list[str]:
    return [f"{case.name}/{file}" for file in case.files]


@pytest.mark.parametrize("jobs", [2, 4])
def test_jobs(tree: Path, whole: list[Found4], jobs: int) -> None:
    """Several processes find what one finds."""
    assert lint(["."], tree, jobs=jobs) == whole


@pytest.mark.parametrize("seed", [1, 2])
def test_order(tree: Path, whole: list[Found4], seed: int) -> None:
    """The order of the files does not matter."""
    paths = [path for case in PROJECTS for path in files(case)]
    random.Random(seed).shuffle(paths)
    assert lint(paths, tree) == whole


def test_absolute_paths(tree: Path, whole: list[Found4], tmp_path: Path) -> None:
    """Absolute paths from an unrelated working directory find the same, and chains name files alike."""
    found = lint([str(tree)], tmp_path)
    prefix = tree.as_posix() + "/"
    assert sorted((path.removeprefix(prefix), *rest) for path, *rest in found) == [tuple(item) for item in whole]


@pytest.mark.parametrize("name", ONE_BY_ONE)
def test_from_inside(tree: Path, whole: list[Found4], name: str) -> None:
    """From the project's own folder, and from a folder within it."""
    assert prefixed(lint(["."], tree / name), name) == of_project(whole, name)
    folder = tree / name / "app"
    expected = [item for item in whole if item[0].startswith(f"{name}/app/")]
    assert prefixed(lint(["."], folder), f"{name}/app") == expected


@pytest.mark.parametrize("name", ONE_BY_ONE)
def test_one_file_alone(tree: Path, whole: list[Found4], name: str) -> None:
    """Each file by itself: what other files say about it is found without their being passed."""
    case = next(case for case in PROJECTS if case.name == name)
    found = [item for path in files(case) for item in lint([path], tree)]
    assert sorted(found) == of_project(whole, name)


@pytest.mark.parametrize("name", ONE_BY_ONE)
def test_stdin(tree: Path, whole: list[Found4], name: str) -> None:
    """A buffer with the file's name, as an editor passes it."""
    found: list[Found4] = []
    case = next(case for case in PROJECTS if case.name == name)
    expected = of_project(whole, name)
    for path in sorted({item[0] for item in expected}):
        found += lint([f"--stdin-display-name={path}", "-"], tree, stdin=(tree / path).read_bytes())
    assert sorted(found) == expected
    assert case.files


def test_stdin_is_newer_than_disk(tree: Path) -> None:
    """The buffer counts for the file itself, the disk for all others."""
    path = "chain_layers/app/main.py"
    text = (tree / path).read_text() + "\n\nasync def more():\n    service.get('a')\n"
    found = lint([f"--stdin-display-name={path}", "-"], tree, stdin=text.encode())
    assert found[-1][1] == text.count("\n")


def test_with_a_cache(tree: Path, whole: list[Found4], tmp_path: Path) -> None:
    """Cold and warm cache, with several processes at once, from elsewhere, one file by itself, by stdin."""
    cache = f"--fab-cache-dir={tmp_path / 'cache'}"
    for jobs in (4, 1):
        outcome = run_flake8([cache, "."], cwd=tree, jobs=jobs)
        assert outcome.is_healthy, outcome.errors
        assert sorted(astuple(found) for found in outcome.findings) == whole
    for name in ONE_BY_ONE[:2]:
        inside = run_flake8([cache, "."], cwd=tree / name)
        assert prefixed([astuple(found) for found in inside.findings], name) == of_project(whole, name)
        path = of_project(whole, name)[0][0]
        expected = [item for item in whole if item[0] == path]
        alone = run_flake8([cache, path], cwd=tree)
        assert sorted(astuple(found) for found in alone.findings) == expected
        text = (tree / path).read_bytes()
        buffer = run_flake8([cache, f"--stdin-display-name={path}", "-"], cwd=tree, stdin=text)
        assert sorted(astuple(found) for found in buffer.findings) == expected


def prefixed(found: Sequence[Found4], folder: str) -> list[Found4]:
    """Return the findings with their paths as seen from outside `folder`."""
    return sorted((f"{folder}/{path}", *rest) for path, *rest in found)  # type: ignore[misc]


def of_project(found: Sequence[Found4], name: str) -> list[Found4]:
    return [item for item in found if item[0].startswith(f"{name}/")]


def test_projects_are_known() -> None:
    """The projects named here exist."""
    known: Mapping[str, Case] = {case.name: case for case in PROJECTS}
    assert set(ONE_BY_ONE) <= set(known)


MANY = """\
import functools
import requests


def shared(label, name_or_function):
    if isinstance(name_or_function, str):
        return lambda function: shared(name_or_function, function)

    @functools.wraps(name_or_function)
    def record(*args, **kwargs):
        function = name_or_function
        return function(*args, **kwargs)

    return record


def traced(name_or_function):
    return shared("trace", name_or_function)


"""


def test_very_many_ways_to_call(tmp_path: Path) -> None:
    """A wrapper around many functions is looked at for each of them, whichever file comes first."""
    helpers = [f'@traced\ndef load{n}():\n    return requests.get("u{n}")\n' for n in range(60)]
    (tmp_path / "helpers.py").write_text(MANY + "\n".join(helpers))
    (tmp_path / "pyproject.toml").write_text("")
    for name, numbers in (("a_first", range(60)), ("b_second", range(59, -1, -1))):
        calls = "".join(f"    helpers.load{n}()\n" for n in numbers)
        (tmp_path / f"{name}.py").write_text(f"import helpers\n\n\nasync def work():\n{calls}")
    both = lint(["."], tmp_path)
    assert len(both) == 120
    assert lint(["b_second.py", "a_first.py"], tmp_path) == [(path.removeprefix("./"), *rest) for path, *rest in both]
