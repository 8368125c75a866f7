"""flake8 as users run it: configuration files, selection, stdin, what is imported and how long that takes."""

from __future__ import annotations

import statistics
import subprocess
import sys
from pathlib import Path

import pytest
from case_files import MARKER
from flake8_run import DISTRIBUTION, Found, run_flake8

SOURCE = """\
import os
import time

from fastapi import FastAPI

app = FastAPI()


@app.get("/items")
async def items():
    time.sleep(1)
    os.path.exists("a")
    await other()


async def other():
    time.sleep(1)
"""
CLEAN = "import asyncio\n\n\nasync def f():\n    await asyncio.sleep(1)\n"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with one file of two findings."""
    (tmp_path / "pyproject.toml").write_text(MARKER)
    (tmp_path / "main.py").write_text(SOURCE)
    return tmp_path


def configured(project: Path, text: str, *arguments: str, name: str = ".flake8", select: str = "FAB") -> list[Found]:
    """Run flake8 with a configuration file and return its findings."""
    (project / name).write_text(f"[flake8]\n{text}\n")
    outcome = run_flake8([*arguments, "main.py"], cwd=project, isolated=False, select=select)
    assert outcome.is_healthy, outcome.errors or outcome.output
    return list(outcome.findings)


def where(found: list[Found]) -> list[tuple[int, str]]:
    return [(item.line, item.code) for item in found]


BOTH = [(11, "FAB101"), (17, "FAB101")]


def test_without_configuration(project: Path) -> None:
    """The codes are on by default, and flake8's own rules are not disturbed."""
    outcome = run_flake8(["main.py"], cwd=project, select="")
    assert where(list(outcome.findings)) == BOTH
    assert outcome.status == 1


def test_message(project: Path) -> None:
    """The message names the call, the route and the repair; a coroutine is named by its function."""
    first, second = configured(project, "")
    assert first.message.startswith("time.sleep() blocks the event loop in GET /items: ")
    assert "asyncio.sleep" in first.message
    assert "other" in second.message


@pytest.mark.parametrize("name", [".flake8", "setup.cfg", "tox.ini"])
def test_options_from_files(project: Path, name: str) -> None:
    """Every configuration file of flake8 may hold the options."""
    expected = [(11, "FAB101"), (12, "FAB403"), (17, "FAB101")]
    assert where(configured(project, "fab-optional = FAB403", name=name)) == expected


def test_options_over_several_lines(project: Path) -> None:
    """Lists may be written one a line, with comments between."""
    (project / "main.py").write_text("from sdk import a, b\n\n\nasync def f():\n    a.x()\n    b.y()\n")
    text = "fab-blocking-calls =\n    sdk.a.*=>await sdk.a.ax(1, 2),\n    sdk.b.y"
    found = configured(project, text)
    assert where(found) == [(5, "FAB801"), (6, "FAB801")]
    assert "await sdk.a.ax(1, 2)" in found[0].message


def test_commas_in_advice(project: Path) -> None:
    """On the command line too, commas and spaces within brackets or quotes are part of the advice."""
    (project / "main.py").write_text("from sdk import a, b\n\n\nasync def f():\n    a.x()\n    b.y()\n")
    found = configured(project, "", "--fab-blocking-calls=sdk.a.x=>await a.ax(1, 'b, c'), sdk.b.y=>don't")
    assert where(found) == [(5, "FAB801"), (6, "FAB801")]
    assert "await a.ax(1, 'b, c')" in found[0].message
    assert "don't" in found[1].message


def test_opt_in_needs_its_own_option(project: Path) -> None:
    """Selecting a prefix does not switch on what is opt-in."""
    assert where(configured(project, "", select="F,E,W,FAB4,FAB1")) == BOTH


def test_scope(project: Path) -> None:
    """With the narrow scope the endpoint is reported for the coroutine that it awaits."""
    assert where(configured(project, "fab-scope = endpoints")) == [(11, "FAB101"), (13, "FAB101")]


def test_selection(project: Path) -> None:
    """ignore, per-file-ignores and file-wide noqa work as for other plugins."""
    assert not configured(project, "extend-ignore = FAB101", select="")
    assert not configured(project, "per-file-ignores = main.py:FAB101")
    (project / "main.py").write_text("# flake8: noqa: FAB101\n" + SOURCE)
    assert not configured(project, "")


def test_noqa_of_one_line(project: Path) -> None:
    """noqa for the code, for another code, for all."""
    text = SOURCE.replace("    time.sleep(1)\n    os", "    time.sleep(1)  # noqa: FAB201\n    os")
    (project / "main.py").write_text(text)
    assert where(configured(project, "")) == BOTH
    (project / "main.py").write_text(text.replace("FAB201", "FAB101"))
    assert where(configured(project, "")) == BOTH[1:]


def test_version() -> None:
    """flake8 lists the distribution."""
    done = subprocess.run([sys.executable, "-m", "flake8", "--version"], capture_output=True, text=True, check=True)
    assert DISTRIBUTION in done.stdout


def test_help_lists_the_options() -> None:
    """Each option is explained."""
    done = subprocess.run([sys.executable, "-m", "flake8", "--help"], capture_output=True, text=True, check=True)
    names = ("scope", "optional", "blocking-calls", "nonblocking-calls", "offload-calls", "follow", "source-roots")
    for name in (*names, "check-tests", "cache-dir", "no-cache"):
        assert f"--fab-{name}" in done.stdout


def modules_after(code: str, cwd: Path) -> set[str]:
    """Return the names of the modules that are loaded after `code` has run in a fresh interpreter."""
    probe = f"import sys\n{code}\nprint('\\n'.join(['#', *sys.modules]))"
    done = subprocess.run([sys.executable, "-c", probe], cwd=cwd, capture_output=True, text=True, check=True)
    return set(done.stdout.partition("#\n")[2].split("\n"))


FLAKE8 = (
    "from flake8.main.cli import main\nmain(['--isolated', '--select=FAB', '--jobs=1', '--fab-no-cache', 'main.py'])"
)


def test_plugin_imports_no_libcst(tmp_path: Path) -> None:
    """libcst costs a quarter of a second."""
    loaded = modules_after("import flake8_async_fastapi.plugin", tmp_path)
    assert "flake8_async_fastapi.plugin" in loaded
    assert not {name for name in loaded if name.partition(".")[0] == "libcst"}


def test_clean_tree_imports_no_libcst(project: Path) -> None:
    """Without findings libcst is never needed."""
    (project / "main.py").write_text(CLEAN)
    loaded = modules_after(FLAKE8, project)
    assert "flake8_async_fastapi.plugin" in loaded
    assert "libcst" not in loaded


def test_analysed_code_is_not_run(project: Path) -> None:
    """Neither the linted file nor what it imports is imported."""
    (project / "helper.py").write_text("open('ran', 'w')\n\n\ndef work(): ...\n")
    (project / "main.py").write_text(f"import helper\nopen('ran', 'w')\n{SOURCE}\n    helper.work()\n")
    loaded = modules_after(FLAKE8, project)
    assert not (project / "ran").exists()
    assert "helper" not in loaded


def import_seconds(statement: str) -> float:
    """Return the seconds (wall) that a fresh interpreter needs for `statement`, the median of five."""
    probe = f"import time; start = time.perf_counter(); {statement}; print(time.perf_counter() - start)"
    runs = [subprocess.run([sys.executable, "-c", probe], capture_output=True, check=True) for _ in range(5)]
    return statistics.median(float(run.stdout) for run in runs)


def test_import_is_quick() -> None:
    """The plugin's import takes at most 40 ms; twice that is allowed here, for busy machines."""
    import_seconds("import flake8_async_fastapi.plugin")
    assert import_seconds("import flake8_async_fastapi.plugin") < 0.080
