"""Run a command and measure what it cost: CPU time, wall time and peak memory of it and its children (POSIX)."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

# `ru_maxrss` counts KiB on Linux and bytes on macOS.
RSS_IN_MIB = 1024 * 1024 if sys.platform == "darwin" else 1024


@dataclass(frozen=True, slots=True)
class Sample:
    """What one run cost: seconds, seconds and MiB."""

    cpu: float
    wall: float
    peak: float


@dataclass(frozen=True, slots=True)
class Command:
    """What to run; `before` runs ahead of each measurement and is not measured."""

    arguments: Sequence[str]
    cwd: Path
    stdin: Path | None = None
    before: Callable[[], None] | None = None


def run(command: Command) -> Sample:
    """Run `command` once; `RuntimeError` with its last words if it fails (status 1 means findings, not failure)."""
    if command.before is not None:
        command.before()
    with open(command.stdin or os.devnull, "rb") as stdin:
        start = time.perf_counter()
        process = subprocess.Popen(
            command.arguments,
            cwd=command.cwd,
            env=_environment(),
            stdin=stdin,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
        )
        assert process.stderr is not None
        errors = process.stderr.read()
        process.stderr.close()
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in {0, 1} or errors.strip():
        raise RuntimeError(errors.decode("utf-8", "replace")[-2000:] or f"status {process.returncode}")
    return Sample(usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss / RSS_IN_MIB)


def _environment() -> dict[str, str]:
    """Return our environment without what keeps Python from storing byte code: installed packages have theirs."""
    return {name: text for name, text in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def alternate(commands: Mapping[str, Command], rounds: int) -> dict[str, list[Sample]]:
    """Run all commands in turn, `rounds` times, every other time in reverse, so that drift meets all alike."""
    samples: dict[str, list[Sample]] = {name: [] for name in commands}
    for number in range(rounds):
        for name in list(commands)[:: 1 if number % 2 == 0 else -1]:
            samples[name].append(run(commands[name]))
    return samples


def value(sample: Sample, field: str) -> float:
    """Return a field of `sample` by its name."""
    return {"cpu": sample.cpu, "wall": sample.wall, "peak": sample.peak}[field]


def median(samples: Sequence[Sample], field: str) -> float:
    """Return the median of one field."""
    return statistics.median(value(sample, field) for sample in samples)


def ratio(samples: Sequence[Sample], base: Sequence[Sample], field: str) -> float:
    """Return the median of the ratios of the runs that belong together."""
    pairs = zip(samples, base, strict=True)
    return statistics.median(value(sample, field) / value(other, field) for sample, other in pairs)
