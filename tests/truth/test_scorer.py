"""The scorer's rules on a small application."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from scorer import Function, Label, Report, faults, figures, judge, load_truth, spans

SOURCE = """\
async def f(x):
    with a(
        b,
    ):
        c(
            d,
        )
    if e():
        g()
    h()
"""


def label(line: int, kind: str, *, direct: bool = True) -> Label:
    return Label(line, kind, "net", direct, "call", ("a", "b"))


def test_spans() -> None:
    """A header is a place of its own, a statement over several lines is one place."""
    found = spans(SOURCE)
    assert found[2] == found[4 - 1] == (2, 4)
    assert found[5] == found[7] == (5, 7)
    assert found[8] == (8, 8)
    assert found[9] == (9, 9)


def test_figures(tmp_path: Path) -> None:
    """Hits, misses, tolerated and false reports are told apart; other files do not count."""
    (tmp_path / "app.py").write_text(SOURCE)
    truth = [Function("app.py", 1, 9, (label(5, "block"), label(8, "file", direct=False), label(2, "minor")))]
    reports = [
        Report("app.py", 6, "FAB101", "same statement"),
        Report("app.py", 9, "FAB101", "no label"),
        Report("app.py", 10, "FAB101", "outside"),
        Report("other.py", 1, "FAB101", "another file"),
    ]
    verdicts = judge(truth, reports, tmp_path)
    found = figures(verdicts)
    assert (found["recall"], found["precision"], found["false_alarms"]) == (0.5, 0.5, 1)
    assert (found["recall_direct"], found["recall_helper"]) == (1.0, 0.0)
    assert found["minor_reported"] == "0/1"
    assert [line.partition(": ")[2].split()[0] for line in faults(verdicts)] == ["missed", "false"]


def test_truth_is_readable() -> None:
    """Every application has functions, and every label is one of the known."""
    for path in Path(__file__).resolve().parent.glob("*.json"):
        functions = load_truth(path)
        assert len(functions) > 40
        assert {label.kind for function in functions for label in function.labels} <= {
            "block",
            "file",
            "minor",
            "also_ok",
            "unsure",
        }
