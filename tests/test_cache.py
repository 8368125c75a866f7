"""The cache: what it changes is the time a run takes, never what the run finds."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from case_files import write_case
from flake8_run import FORMAT, read_findings, run_flake8

import flake8_async_fastapi
from flake8_async_fastapi.project import sweep
from flake8_async_fastapi.project.entries import Entries

FILES = {
    "app/__init__.py": "",
    "app/main.py": "import time\nfrom app.helper import work\n\n\nasync def use():\n    work()\n    time.sleep(1)\n",
    "app/helper.py": "import time\n\n\ndef work():\n    time.sleep(1)\n",
}
COLD = [(6, "FAB101"), (7, "FAB101")]
# Runs flake8 and says on stderr whether the analysis was needed.
PROBE = """\
import sys
from flake8.main.cli import main
status = main()
print("analysed" if "flake8_async_fastapi.checker" in sys.modules else "remembered", file=sys.stderr)
raise SystemExit(status)
"""


@pytest.fixture(scope="module", autouse=True)
def installed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A copy of the package, as an installation has it: what a checkout finds is kept for one state of its files."""
    package = Path(flake8_async_fastapi.__file__).parent
    target = tmp_path_factory.mktemp("installed")
    shutil.copytree(package, target / package.name, ignore=shutil.ignore_patterns("__pycache__"))
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHONPATH", str(target), prepend=os.pathsep)
        yield target


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project of a coroutine and its helper, all of it older than what a table of dates leaves out as too new."""
    root = write_case(tmp_path, "project", FILES)
    age(root)
    return root


def age(root: Path) -> None:
    for path in root.rglob("*.py"):
        os.utime(path, (time.time() - 100, time.time() - 100))


def lint(project: Path, *options: str, cache: str = "cache") -> tuple[list[tuple[int, str]], str]:
    """Return line and code of the findings in `app/main.py`, and whether they were "analysed" or "remembered"."""
    outcome = run_flake8(
        [f"--fab-cache-dir={project.parent / cache}", *options, "app/main.py"],
        cwd=project,
        command=(sys.executable, "-c", PROBE),
    )
    assert outcome.status in {0, 1}
    assert "critical error" not in outcome.output
    return [(found.line, found.code) for found in outcome.findings], outcome.errors.strip()


def write(path: Path, text: str) -> None:
    path.write_text(text)


def test_second_run_remembers(project: Path) -> None:
    """The second run finds the same and imports none of the analysis."""
    assert lint(project) == (COLD, "analysed")
    assert lint(project) == (COLD, "remembered")


CHANGES: dict[str, tuple[Callable[[Path], object], list[tuple[int, str]]]] = {
    "helper changed": (lambda app: write(app / "helper.py", "def work(): ...\n"), COLD[1:]),
    "helper changed in its length only": (
        lambda app: write(app / "helper.py", FILES["app/helper.py"].replace("time.sleep(1)", "time.ctime(1)")),
        COLD[1:],
    ),
    "helper removed": (lambda app: (app / "helper.py").unlink(), COLD[1:]),
    "helper hidden by a package": (
        lambda app: [(app / "helper").mkdir(), write(app / "helper" / "__init__.py", "def work(): ...\n")],
        COLD[1:],
    ),
    "the file itself changed": (
        lambda app: write(app / "main.py", "\n" + FILES["app/main.py"]),
        [(7, "FAB101"), (8, "FAB101")],
    ),
    "the helper's line silenced": (
        lambda app: write(app / "helper.py", FILES["app/helper.py"].rstrip() + "  # noqa: FAB101\n"),
        COLD[1:],
    ),
}


@pytest.mark.parametrize("name", CHANGES)
def test_changes_count(project: Path, name: str) -> None:
    """With a warm cache, whatever changes in the project changes the findings; going back brings the old ones."""
    change, expected = CHANGES[name]
    kept = {path: path.read_text() for path in (project / "app").glob("*.py")}
    assert lint(project) == (COLD, "analysed")
    change(project / "app")
    assert lint(project) == (expected, "analysed")
    assert lint(project) == (expected, "remembered")
    if (project / "app" / "helper").exists():
        (project / "app" / "helper" / "__init__.py").unlink()
    for path, text in kept.items():
        path.write_text(text)
    assert lint(project) == (COLD, "remembered")


def test_same_size_and_date(project: Path) -> None:
    """A change that keeps size and date is seen: the date of the status changes, and new files are not trusted."""
    assert lint(project)[0] == COLD
    helper = project / "app" / "helper.py"
    status = helper.stat()
    helper.write_text(FILES["app/helper.py"].replace("time.sleep", "time.ctime"))
    os.utime(helper, ns=(status.st_atime_ns, status.st_mtime_ns))
    assert lint(project)[0] == COLD[1:]


def test_new_file(project: Path) -> None:
    """A module that an import did not find before is found once it is there."""
    (project / "app" / "helper.py").unlink()
    assert lint(project)[0] == COLD[1:]
    (project / "app" / "helper.py").write_text(FILES["app/helper.py"])
    assert lint(project)[0] == COLD


def test_file_outside_the_project(project: Path) -> None:
    """What a link leads to is not part of the project's tree, but counts."""
    outside = project.parent / "outside"
    outside.mkdir()
    (outside / "__init__.py").write_text("def work(): ...\n")
    (project / "app" / "helper.py").unlink()
    try:
        (project / "app" / "helper").symlink_to(outside, target_is_directory=True)
    except OSError:
        pytest.skip("no links here")
    assert lint(project) == (COLD[1:], "analysed")
    assert lint(project) == (COLD[1:], "remembered")
    (outside / "__init__.py").write_text(FILES["app/helper.py"])
    assert lint(project)[0] == COLD


def test_members_of_a_workspace_count(tmp_path: Path) -> None:
    """A helper in another member counts from the run on in which the workspace names its directory."""
    member = '[project]\nname = "part"\nversion = "0"\n'
    project = write_case(
        tmp_path,
        "workspace",
        {
            "pyproject.toml": "[tool.uv.workspace]\nmembers = ['api']\n",
            "api/pyproject.toml": member,
            "api/app/main.py": FILES["app/main.py"].replace("app.helper", "shared.helper"),
            "core/pyproject.toml": member,
            "core/src/shared/__init__.py": "",
            "core/src/shared/helper.py": FILES["app/helper.py"],
        },
    )
    assert lint(project / "api") == (COLD[1:], "analysed")
    (project / "pyproject.toml").write_text("[tool.uv.workspace]\nmembers = ['api', 'cor*']\n")
    assert lint(project / "api") == (COLD, "analysed")
    assert lint(project / "api") == (COLD, "remembered")


@pytest.mark.parametrize(
    "text", ["tool = 'workspace'", "[tool]\nuv = 'workspace'", "workspace = [", "tool.uv.workspace = 1"]
)
def test_foreign_tables_are_no_workspace(tmp_path: Path, text: str) -> None:
    """A project's file that says something else, or nothing that can be read, is passed over."""
    project = write_case(tmp_path, "odd", {**FILES, "pyproject.toml": f"{text}\n"})
    assert lint(project) == (COLD, "analysed")


def test_settings_count(project: Path) -> None:
    """Findings under other options are other findings; both stay known."""
    harmless = "--fab-nonblocking-calls=app.helper.work"
    assert lint(project) == (COLD, "analysed")
    assert lint(project, harmless) == (COLD[1:], "analysed")
    assert lint(project) == (COLD, "remembered")
    assert lint(project, harmless) == (COLD[1:], "remembered")


def test_version_counts(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Findings of another release are not taken over."""
    assert lint(project) == (COLD, "analysed")
    patched = 'import flake8_async_fastapi\nflake8_async_fastapi.__version__ = "0.0.1"\n'
    monkeypatch.setitem(globals(), "PROBE", patched + PROBE)
    assert lint(project) == (COLD, "analysed")
    assert lint(project) == (COLD, "remembered")


def test_source_of_a_checkout_counts(project: Path, installed: Path) -> None:
    """In a checkout of this project, where the version stays, a changed file of the package counts."""
    (installed / "pyproject.toml").touch()
    try:
        assert lint(project) == (COLD, "analysed")
        assert lint(project) == (COLD, "remembered")
        os.utime(installed / "flake8_async_fastapi" / "checker.py", (0, 0))
        assert lint(project) == (COLD, "analysed")
    finally:
        (installed / "pyproject.toml").unlink()


def test_no_cache_writes_nothing(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With --fab-no-cache no file appears, neither in the given directory nor in the user's."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(project.parent / "home"))
    assert lint(project, "--fab-no-cache") == (COLD, "analysed")
    assert lint(project, "--fab-no-cache") == (COLD, "analysed")
    assert [path.name for path in project.parent.iterdir()] == ["project"]


def entries(project: Path) -> list[Path]:
    return [path for path in (project.parent / "cache").rglob("*") if path.is_file() and len(path.name) > 20]


DAMAGE: dict[str, Callable[[bytes], bytes]] = {
    "empty": lambda data: b"",
    "cut": lambda data: data[: len(data) // 2],
    "cut in the checksum": lambda data: data[:5],
    "one bit": lambda data: data[:-20] + bytes([data[-20] ^ 4]) + data[-19:],
    "a bit of the checksum": lambda data: bytes([data[0] ^ 1]) + data[1:],
    "longer": lambda data: data + b" ",
    "zeros": lambda data: bytes(len(data)),
    "JSON": lambda data: b'{"app/main.py": [1, 2]}',
}


@pytest.mark.parametrize("damage", DAMAGE.values(), ids=DAMAGE.keys())
def test_damage_is_a_miss(project: Path, damage: Callable[[bytes], bytes]) -> None:
    """A damaged entry is worked out anew and replaced."""
    assert lint(project) == (COLD, "analysed")
    assert len(entries(project)) >= 3
    for path in entries(project):
        path.write_bytes(damage(path.read_bytes()))
    assert lint(project) == (COLD, "analysed")
    assert lint(project) == (COLD, "remembered")


def test_table_of_dates(project: Path) -> None:
    """What is known of unchanged files is kept once they are old enough, and damage to it changes nothing."""
    assert lint(project)[0] == COLD
    time.sleep(2.1)
    assert lint(project) == (COLD, "remembered")
    (table,) = [path for path in entries(project) if path.parts[-3] == "trees"]
    text = table.read_bytes()
    assert b"helper.py" in text
    for damage in DAMAGE.values():
        table.write_bytes(damage(text))
        assert lint(project) == (COLD, "remembered")
        assert table.read_bytes() == text


FOREIGN = (None, 1, "x", [], [1], {}, {"a": 1}, [[1, 2, 3, 4]], [["a", "b", {}, [[1]]]])


@pytest.mark.parametrize("document", FOREIGN, ids=repr)
def test_foreign_documents_are_a_miss(project: Path, document: object) -> None:
    """JSON of another shape under a right checksum, as another version might have written it, is a miss."""
    assert lint(project)[0] == COLD
    kept = Entries(str(project.parent / "cache"))
    for path in entries(project):
        kept.write(path.parts[-3], path.parts[-2] + path.parts[-1], json.dumps(document).encode())
    assert lint(project) == (COLD, "analysed")


def test_swapped_entries_are_a_miss(project: Path) -> None:
    """An entry under the name of another is not believed."""
    assert lint(project)[0] == COLD
    paths = entries(project)
    texts = [path.read_bytes() for path in paths]
    for path, text in zip(paths, texts[1:] + texts[:1], strict=True):
        path.write_bytes(text)
    assert lint(project) == (COLD, "analysed")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere")
def test_read_only(project: Path) -> None:
    """A directory that may not be written to serves what it holds and takes nothing."""
    assert lint(project)[0] == COLD
    folders = [path for path in (project.parent / "cache", *(project.parent / "cache").rglob("*")) if path.is_dir()]
    for folder in folders:
        folder.chmod(0o500)
    try:
        assert lint(project) == (COLD, "remembered")
        (project / "app" / "helper.py").write_text("def work(): ...\n")
        assert lint(project) == (COLD[1:], "analysed")
    finally:
        for folder in folders:
            folder.chmod(0o700)


@pytest.mark.parametrize("place", ["/dev/full/cache", "/proc/cache", "a\0b"])
def test_impossible_places(project: Path, place: str) -> None:
    """A directory that cannot be is no error."""
    if "\0" in place:
        kept = Entries(place)
        kept.write("facts", "ab" * 20, b"data")
        assert kept.read("facts", "ab" * 20) is None
        return
    outcome = run_flake8([f"--fab-cache-dir={place}", "app/main.py"], cwd=project)
    assert outcome.is_healthy, outcome.errors
    assert len(outcome.findings) == len(COLD)


def test_full_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A write that fails half way leaves the old entry and no rest; nothing more is tried."""
    kept = Entries(str(tmp_path))
    kept.write("facts", "ab" * 20, b"old")

    def fail(*arguments: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", fail)
    kept.write("facts", "ab" * 20, b"new")
    monkeypatch.undo()
    assert [path.name for path in (tmp_path / "facts" / "ab").iterdir()] == ["ab" * 19]
    assert kept.read("facts", "ab" * 20) == b"old"
    kept.write("facts", "cd" * 20, b"new")
    assert kept.read("facts", "cd" * 20) is None


def test_directory_is_marked(project: Path) -> None:
    """A directory that we make says that it is a cache; one that is there already is left as it is."""
    lint(project)
    tag = project.parent / "cache" / "CACHEDIR.TAG"
    assert tag.read_text().startswith("Signature: 8a477f597d28d172789f06886806bc55")
    assert (project.parent / "cache" / ".gitignore").read_text() == "*\n"
    (project.parent / "mine").mkdir()
    lint(project, cache="mine")
    assert not (project.parent / "mine" / "CACHEDIR.TAG").exists()


def test_many_processes_at_once(project: Path) -> None:
    """Sixteen processes on a cold cache find the same, and leave a cache that a further one can use."""
    call = [sys.executable, "-m", "flake8", "--isolated", "--jobs=1", "--select=FAB", FORMAT]
    call += [f"--fab-cache-dir={project.parent / 'cache'}", "app"]
    running = [subprocess.Popen(call, cwd=project, stdout=subprocess.PIPE, stderr=subprocess.PIPE) for _ in range(16)]
    for process in running:
        output, errors = process.communicate(timeout=120)
        assert not errors
        assert [(found.line, found.code) for found in read_findings(output.decode())] == COLD
    assert lint(project) == (COLD, "remembered")
    assert not [path for path in (project.parent / "cache").rglob("*") if "-" in path.name]


def kept_names(directory: Path) -> set[str]:
    return {path.name[0] for path in directory.rglob("*") if path.is_file() and len(path.name) > 20}


def test_sweep(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Once a day what was not used for long goes, then the least recently used of too much; nothing else."""
    now = time.time()
    kept = Entries(str(tmp_path))
    for number in range(8):
        key = "ab" + f"{number}" * 38
        kept.write("facts", key, bytes(100))
        used = now - number * 5 * sweep.DAY
        os.utime(tmp_path / "facts" / "ab" / key[2:], (used, used))
    other = tmp_path / "facts" / "ab" / "notes.txt"
    other.write_text("mine")
    os.utime(other, (0, 0))
    sweep.when_due(str(tmp_path), now)
    assert kept_names(tmp_path) == set("01234567"), "swept already on the first write of the day"
    sweep.when_due(str(tmp_path), now + 2 * sweep.DAY)
    assert kept_names(tmp_path) == set("012345")
    monkeypatch.setattr(sweep, "MOST_BYTES", 400)
    sweep.when_due(str(tmp_path), now + 4 * sweep.DAY)
    assert kept_names(tmp_path) == set("01")
    assert other.exists()


def test_use_is_noted(tmp_path: Path) -> None:
    """Reading an entry that is more than a day old makes it young again."""
    kept = Entries(str(tmp_path))
    kept.write("facts", "ab" * 20, b"data")
    path = tmp_path / "facts" / "ab" / ("ab" * 19)
    os.utime(path, (0, 0))
    assert kept.read("facts", "ab" * 20) == b"data"
    assert time.time() - path.stat().st_mtime < 100
