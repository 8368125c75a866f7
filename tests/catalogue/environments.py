"""Virtual environments with the catalogue's distributions, made on demand and kept in a cache directory.

FAB_CATALOGUE_ENVIRONMENTS names that directory; the default is below the system's temporary one.
"""

from __future__ import annotations

import functools
import hashlib
import json
import operator
import os
import subprocess
import sys
import tempfile
import venv
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

PROBE = Path(__file__).with_name("probe.py")
# Known not to fit in with the others: they need old versions, or are built from source. Only saves failing attempts.
ALONE = frozenset(
    {"aioboto3", "aiobotocore", "fastapi-users", "fastapi-utils", "google-genai", "kubernetes", "litellm", "moviepy"}
    | {"mysqlclient"}
)
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


def install_all(requirements: Mapping[str, Sequence[str]]) -> Installed:
    """As `install`, those of ALONE each into an environment of its own."""
    parts = [{name: requirements[name]} for name in sorted(ALONE & requirements.keys())]
    together = {name: lines for name, lines in requirements.items() if name not in ALONE}
    with ThreadPoolExecutor(2) as pool:
        return functools.reduce(operator.or_, pool.map(install, [together, *parts]))


def install(requirements: Mapping[str, Sequence[str]]) -> Installed:
    """Everything into one environment if it fits, else what pip complains about into one each (or two halves).

    `requirements` maps a distribution to what pip must install for it; one that fails alone is an error.
    """
    if not requirements:
        return Installed({}, {})
    lines = wanted(requirements)
    digest = hashlib.sha256("\n".join((sys.version, *lines)).encode()).hexdigest()[:16]
    directory = cache_directory() / digest
    python = directory / ("Scripts" if os.name == "nt" else "bin") / "python"
    outcome = directory / "outcome"
    if not outcome.exists():
        venv.create(directory, with_pip=True, clear=True)
        problem = pip_install(python, lines, "--prefer-binary")
        if "subprocess-exited-with-error" in problem and len(requirements) > 1:  # pip does not say what it was building
            problem = pip_install(python, lines, "--only-binary=:all:")
        outcome.write_text(problem, "utf-8")
    problem = outcome.read_text("utf-8")
    if not problem:
        return Installed(dict.fromkeys(requirements, python), {})
    if len(requirements) == 1:
        return Installed({}, dict.fromkeys(requirements, problem))
    apart = culprits(requirements, problem)
    if not apart or len(apart) == len(requirements):
        apart = sorted(requirements)[: len(requirements) // 2]
        parts = [{name: requirements[name] for name in apart}]
    else:
        parts = [{name: requirements[name]} for name in apart]
    parts.append({name: own for name, own in requirements.items() if name not in apart})
    with ThreadPoolExecutor(2) as pool:
        return functools.reduce(operator.or_, pool.map(install, parts))


def culprits(requirements: Mapping[str, Sequence[str]], problem: str) -> list[str]:
    """The distributions that pip's complaint names, as conflicting or as having no wheel."""
    text = " ".join(line for line in problem.splitlines() if "Cannot install" in line or "(from " in line)
    named = {word.rstrip(",)").partition("==")[0] for word in text.split() if "==" in word}
    named |= {word.rstrip(")").partition("=")[0] for word in text.split("(from ")[1:]}
    return [
        name for name, lines in requirements.items() if named & {name, *(line.partition("==")[0] for line in lines)}
    ]


def wanted(requirements: Mapping[str, Sequence[str]]) -> list[str]:
    return sorted({line for lines in requirements.values() for line in lines})


def pip_install(python: Path, requirements: Sequence[str], *options: str) -> str:
    """Installs `requirements`; the last lines of pip's complaint, "" if there is none."""
    command = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *options, *requirements]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=INSTALL_SECONDS)
    except subprocess.TimeoutExpired:
        return f"pip took longer than {INSTALL_SECONDS} s"
    lines = [line for line in done.stderr.splitlines() if line.strip()]
    return "" if done.returncode == 0 else "\n".join(lines[-9:]) or f"pip ended with {done.returncode}"


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
