"""Compare findings with audited functions; see README.md for the rules."""

from __future__ import annotations

import ast
import collections
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

REQUIRED = ("block", "file")
# Where labels share a statement, the first of these speaks for it.
STRENGTH = ("block", "file", "minor", "also_ok", "unsure")
Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Label:
    """What the audit says of one line."""

    line: int
    kind: str
    family: str
    direct: bool
    call: str
    chain: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Function:
    """One audited function: `file` relative to the application, its lines from `start` to `end`."""

    file: str
    start: int
    end: int
    labels: tuple[Label, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """One finding: `file` relative to the application."""

    file: str
    line: int
    code: str
    text: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """How one labelled statement, or (without a label) one statement with a finding, came out."""

    file: str
    label: Label | None
    report: Report | None

    def describe(self) -> str:
        """Return a line for a list of misses and false alarms."""
        if self.label is None:
            assert self.report is not None
            return f"{self.file}:{self.report.line}: false alarm {self.report.code} {self.report.text}"
        chain = " > ".join(self.label.chain)
        kind = f"{self.label.kind}/{self.label.family}"
        return f"{self.file}:{self.label.line}: missed {kind} {self.label.call}  [{chain}]"


def load_truth(path: Path) -> tuple[Function, ...]:
    """Read the audited functions of an application."""
    return tuple(
        Function(
            item["file"],
            item["start"],
            item["end"],
            tuple(
                Label(
                    line["line"],
                    line["label"],
                    line["family"],
                    bool(line.get("direct")),
                    line["call"],
                    tuple(map(str, line.get("chain", ()))),
                )
                for line in item["lines"]
            ),
        )
        for item in json.loads(path.read_text(encoding="utf-8"))
    )


def header_end(node: ast.stmt | ast.ExceptHandler | ast.match_case) -> list[tuple[ast.AST, ast.AST]]:
    """Return first and last node of each part of a compound statement that counts as one place."""
    match node:
        case ast.With() | ast.AsyncWith():
            return [(item.context_expr, item.context_expr) for item in node.items]
        case ast.For() | ast.AsyncFor():
            return [(node, node.iter)]
        case ast.If() | ast.While():
            return [(node, node.test)]
        case ast.Match():
            return [(node, node.subject)]
    return []


def spans(source: str) -> dict[int, Span]:
    """Return for each line of `source` the first and last line of the smallest statement or header it belongs to."""
    found: dict[int, Span] = {}
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, (ast.stmt, ast.ExceptHandler, ast.match_case)):
            continue
        parts = header_end(node) if getattr(node, "body", None) or isinstance(node, ast.Match) else [(node, node)]
        for first, last in parts:
            start = getattr(first, "lineno", 0)
            end = getattr(last, "end_lineno", None) or start
            for line in range(start, end + 1):
                old = found.get(line)
                if old is None or end - start < old[1] - old[0]:
                    found[line] = (start, end)
    return found


def judge(truth: Iterable[Function], reports: Iterable[Report], root: Path) -> tuple[Verdict, ...]:
    """Return a verdict for each labelled statement and for each false alarm in the audited functions."""
    by_file: dict[str, list[Function]] = collections.defaultdict(list)
    for function in truth:
        by_file[function.file].append(function)
    reported: dict[str, list[Report]] = collections.defaultdict(list)
    for report in reports:
        reported[report.file].append(report)
    return tuple(
        verdict for file, functions in by_file.items() for verdict in judge_file(file, functions, reported[file], root)
    )


def judge_file(file: str, functions: list[Function], reports: list[Report], root: Path) -> Iterator[Verdict]:
    """Yield the verdicts of one file."""
    places = spans((root / file).read_text(encoding="utf-8", errors="replace"))

    def place(line: int) -> Span:
        return places.get(line, (line, line))

    labels: dict[Span, list[Label]] = collections.defaultdict(list)
    for label in [label for function in functions for label in function.labels]:
        labels[place(label.line)].append(label)
    found: dict[Span, list[Report]] = collections.defaultdict(list)
    for report in reports:
        if any(function.start <= report.line <= function.end for function in functions):
            found[place(report.line)].append(report)
    for span, here in labels.items():
        strongest = min(here, key=lambda label: STRENGTH.index(label.kind))
        yield Verdict(file, strongest, found[span][0] if span in found else None)
    for span, others in found.items():
        if span not in labels:
            yield Verdict(file, None, others[0])


def ratio(part: int, whole: int) -> float | None:
    return round(part / whole, 4) if whole else None


def recall(verdicts: Iterable[Verdict]) -> float | None:
    """Return the share of the verdicts that have a report."""
    given = list(verdicts)
    return ratio(sum(verdict.report is not None for verdict in given), len(given))


def required(verdicts: Iterable[Verdict]) -> list[tuple[Verdict, Label]]:
    """Return the verdicts where a finding is asked for, with their labels."""
    return [
        (verdict, verdict.label) for verdict in verdicts if verdict.label is not None and verdict.label.kind in REQUIRED
    ]


def figures(verdicts: Iterable[Verdict]) -> dict[str, float | int | str | None]:
    """Return the figures of an application by name."""
    given = list(verdicts)
    wanted = required(given)
    hits = sum(verdict.report is not None for verdict, _ in wanted)
    alarms = sum(verdict.label is None for verdict in given)
    minor = [verdict for verdict in given if verdict.label is not None and verdict.label.kind == "minor"]
    return {
        "recall": ratio(hits, len(wanted)),
        "recall_direct": recall(verdict for verdict, label in wanted if label.direct),
        "recall_helper": recall(verdict for verdict, label in wanted if not label.direct),
        "recall_block": recall(verdict for verdict, label in wanted if label.kind == "block"),
        "precision": ratio(hits, hits + alarms),
        "required": len(wanted),
        "hit": hits,
        "false_alarms": alarms,
        "minor_reported": f"{sum(verdict.report is not None for verdict in minor)}/{len(minor)}",
    }


def families(verdicts: Iterable[Verdict]) -> Mapping[str, tuple[int, int]]:
    """Return hits and number of required findings by family, sorted by name."""
    tally: dict[str, list[bool]] = collections.defaultdict(list)
    for verdict, label in required(verdicts):
        tally[label.family].append(verdict.report is not None)
    return {family: (sum(hits), len(hits)) for family, hits in sorted(tally.items())}


def faults(verdicts: Iterable[Verdict]) -> list[str]:
    """Return a line for each missed finding and each false alarm, sorted."""
    given = list(verdicts)
    missed = sorted(verdict.describe() for verdict, _ in required(given) if verdict.report is None)
    return missed + sorted(verdict.describe() for verdict in given if verdict.label is None)
