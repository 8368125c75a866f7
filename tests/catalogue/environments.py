"""Virtual environments with the catalogue's distributions, made on demand and kept in a cache directory.

FAB_CATALOGUE_ENVIRONMENTS names that directory; the default is below the system's temporary one.
"""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
import tempfile
import venv
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

PROBE = Path(__file__).with_name("probe.py")
INSTALL_SECONDS = 1200
PROBE_SECONDS = 180


@dataclass(frozen=True, slots=True)
class Installed:
    """Where each distribution is: `pythons` maps it to an interpreter, `errors` to why there is none."""

    pythons: Mapping[str, Path]
    errors: Mapping[str, str]

    def __or__(self, other: Installed) -> Installed:
        return Installed({**self.pythons, **other.pythons}, {**self.errors, **other.errors})


def cache_directory() -> Path:
    default = Path(tempfile.gettempdir()) / "flake8-async-fastapi-catalogue"
    return Path(os.environ.get("FAB_CATALOGUE_ENVIRONMENTS", default))


def install(requirements: Mapping[str, Sequence[str]]) -> Installed:
    """Everything into one environment if it fits, else the halves into one each; a distribution that fails alone is an
    error. `requirements` maps a distribution to what pip must install for it."""
    if not requirements:
        return Installed({}, {})
    wanted = sorted({line for lines in requirements.values() for line in lines})
    digest = hashlib.sha256("\n".join((sys.version, *wanted)).encode()).hexdigest()[:16]
    directory = cache_directory() / digest
    python = directory / ("Scripts" if os.name == "nt" else "bin") / "python"
    outcome = directory / "outcome"
    if not outcome.exists():
        venv.create(directory, with_pip=True, clear=True)
        outcome.write_text(pip_install(python, wanted), "utf-8")
    problem = outcome.read_text("utf-8")
    if not problem:
        return Installed(dict.fromkeys(requirements, python), {})
    if len(requirements) == 1:
        return Installed({}, dict.fromkeys(requirements, problem))
    names = sorted(requirements)
    middle = len(names) // 2
    halves = (names[:middle], names[middle:])
    first, second = (install({name: requirements[name] for name in half}) for half in halves)
    return first | second


def pip_install(python: Path, wanted: Sequence[str]) -> str:
    """Installs `wanted`; the last lines of pip's complaint, "" if there is none."""
    command = [
        str(python),
        "-m",
        "pip",
        "install",
        "--quiet",
        "--prefer-binary",
        "--disable-pip-version-check",
        *wanted,
    ]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=INSTALL_SECONDS)
    except subprocess.TimeoutExpired:
        return f"pip took longer than {INSTALL_SECONDS} s"
    lines = [line for line in done.stderr.splitlines() if line.strip()]
    return "" if done.returncode == 0 else "\n".join(lines[-5:]) or f"pip ended with {done.returncode}"


def probe(python: Path, requests: Sequence[Mapping[str, Any]]) -> list[tuple[str, str, str]]:
    """(place, name, problem) of the requests that fail; see probe.py."""
    command = [str(python), "-I", str(PROBE)]
    text = json.dumps(requests)
    try:
        done = subprocess.run(command, input=text, capture_output=True, text=True, timeout=PROBE_SECONDS)
    except subprocess.TimeoutExpired:
        return [("probe", "probe", f"took longer than {PROBE_SECONDS} s")]
    if done.returncode:
        return [("probe", "probe", (done.stderr.strip().splitlines() or [str(done.returncode)])[-1])]
    return [(place, name, problem) for place, name, problem in json.loads(done.stdout)]
