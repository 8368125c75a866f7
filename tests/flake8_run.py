"""Run the real flake8 with the plugin in a subprocess and read its reports.

The tests never call the analysis directly where flake8 can be asked: what users see is what counts.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

DISTRIBUTION = "flake8-async-fastapi"
FORMAT = "--format=%(path)s\t%(row)d\t%(col)d\t%(code)s\t%(text)s"

# flake8 has no switch that leaves an installed plugin out, so the distribution is hidden from its plugin finder.
HIDING = """\
import importlib.metadata, sys
hidden = sys.argv.pop(1)
found = importlib.metadata.distributions
importlib.metadata.distributions = lambda **known: (d for d in found(**known) if d.metadata["name"] != hidden)
from flake8.main.cli import main
raise SystemExit(main())
"""


@dataclass(frozen=True, slots=True, order=True)
class Found:
    """One reported line: `path` as flake8 prints it, `line` 1-based, `column` 0-based as in `ast`."""

    path: str
    line: int
    column: int
    code: str
    message: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run of flake8 left behind; `findings` are in the order of printing."""

    findings: tuple[Found, ...]
    status: int
    output: str
    errors: str

    @property
    def is_healthy(self) -> bool:
        """Whether flake8 ended as it does on good input: status 0 or 1, no critical error, nothing on stderr."""
        return self.status in {0, 1} and not self.errors.strip() and "critical error" not in self.output


def hiding_command(hidden: str = DISTRIBUTION) -> list[str]:
    """Return the command of a flake8 that does not see the plugins of the distribution `hidden`."""
    return [sys.executable, "-c", HIDING, hidden]


def run_flake8(
    arguments: Iterable[str],
    *,
    cwd: Path,
    select: str = "FAB",
    jobs: int = 1,
    isolated: bool = True,
    stdin: bytes | None = None,
    timeout: float = 120,
    command: Sequence[str] = (sys.executable, "-P", "-m", "flake8"),
) -> Outcome:
    """Run flake8 in `cwd` with `arguments` (options and paths) and return its outcome.

    `timeout` is in seconds; `subprocess.TimeoutExpired` is raised when the run takes longer. Like the command `flake8`,
    and with `-P` unlike `python -m flake8`, the run does not import modules from `cwd`: one may be called `types`.
    """
    call = [*command, *(["--isolated"] if isolated else []), f"--jobs={jobs}", FORMAT]
    call += [f"--select={select}"] if select else []
    done = subprocess.run([*call, *arguments], cwd=cwd, input=stdin, capture_output=True, timeout=timeout, check=False)
    output = done.stdout.decode("utf-8", "backslashreplace")
    return Outcome(read_findings(output), done.returncode, output, done.stderr.decode("utf-8", "backslashreplace"))


def read_findings(output: str) -> tuple[Found, ...]:
    """Read flake8's report in the form of `FORMAT`; lines of another form are passed over."""
    found = []
    for row in output.split("\n"):
        fields = row.rstrip("\r").split("\t")
        if len(fields) == 5 and fields[1].isdigit():
            # flake8 counts columns from 1.
            path = Path(fields[0]).as_posix()
            found.append(Found(path, int(fields[1]), int(fields[2]) - 1, fields[3], fields[4]))
    return tuple(found)
