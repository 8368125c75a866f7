"""Every case is run in a real application, and every row of the table has a case that proves it."""

from __future__ import annotations

import ast
import json
from pathlib import Path

import pytest
from exempt import ANOTHER_PROCESS, REMOVED
from runtime_cases import CASES, HERE, Case, load, run

from flake8_async_fastapi.execution.table import HOOKS, MARKED, OVERRIDES

ROWS = {row.key: row for row in (*HOOKS, *OVERRIDES, *MARKED)}
PLACES = {"loop", "thread", "caller"}


def literal(path: Path, name: str) -> dict[str, str]:
    """Return a dict that a case assigns at its top level, without running it."""
    for statement in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(statement, ast.Assign) and ast.unparse(statement.targets[0]) == name:
            value = ast.literal_eval(statement.value)
            assert isinstance(value, dict)
            return value
    raise AssertionError(f"{path.name} has no {name}")


@pytest.fixture(params=CASES, ids=[path.stem for path in CASES])
def path(request: pytest.FixtureRequest) -> Path:
    assert isinstance(request.param, Path)
    return request.param


@pytest.mark.execution
def test_functions_run_where_the_case_says(path: Path) -> None:
    pytest.importorskip("fastapi")
    try:
        case: Case = load(path)
    except ModuleNotFoundError as missing:
        pytest.skip(f"needs {missing.name}")
    assert run(case) == case.expected


def test_rows_agree_with_the_case(path: Path) -> None:
    expected, rows = literal(path, "EXPECTED"), literal(path, "ROWS")
    places: dict[str, set[str]] = {}
    for probe, row in rows.items():
        places.setdefault(row, set()).add(expected[probe])
    for row, found in places.items():
        assert row in ROWS
        assert found == ({"loop", "thread"} if ROWS[row].sync == "caller" else {ROWS[row].sync}), row


def test_every_row_has_a_case() -> None:
    proven = {row for path in CASES for row in literal(path, "ROWS").values()}
    exempt = ANOTHER_PROCESS | REMOVED
    assert sorted(set(ROWS) - proven - exempt) == []
    assert sorted(proven - set(ROWS)) == []
    assert sorted(exempt & proven | exempt - set(ROWS)) == []


def test_keys_are_unique() -> None:
    assert len(ROWS) == len(HOOKS) + len(OVERRIDES) + len(MARKED)


def test_every_probe_of_a_case_is_expected(path: Path) -> None:
    calls = (node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Call))
    probes = [
        call.args[0].value
        for call in calls
        if ast.unparse(call.func) == "probe" and isinstance(call.args[0], ast.Constant)
    ]
    assert sorted(str(probe) for probe in probes) == sorted(literal(path, "EXPECTED"))


@pytest.mark.parametrize("row", ROWS.values(), ids=list(ROWS))
def test_row_uses_the_vocabulary(row: object) -> None:
    assert getattr(row, "sync", None) in PLACES
    assert getattr(row, "of", "") in {"", "request", "response"}
    # Only what would move to a thread is advised to be a plain `def`.
    assert not getattr(row, "accepts_sync", False) or getattr(row, "sync", None) == "thread"


def test_rows_agree_with_the_measurements() -> None:
    """`measured.json` was measured under uvicorn as well; a thread pool's and any other thread are one here."""
    for measured in json.loads((HERE / "measured.json").read_text(encoding="utf-8")):
        row = ROWS[measured["row"]]
        assert row.sync == ("loop" if measured["runs"] == "loop" else "thread"), measured
        assert (measured["row"] in REMOVED) == (measured["fastapi"] == "0.115.14"), measured
