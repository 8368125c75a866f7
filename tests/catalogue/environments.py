"""One virtual environment for each distribution of the catalogue, made on demand and kept in a cache directory.

FAB_CATALOGUE_ENVIRONMENTS names that directory; the default is below the system's temporary one. The environments are
made by uv, which installs itself there: their files are links into its cache, so a hundred of them take seconds.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import venv
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

PROBE = Path(__file__).with_name("probe.py")
VERSION = (3, 13)  # of Python: the catalogue's versions are installed on this one
INSTALL_SECONDS = 600
PROBE_SECONDS = 120
_MAKING = threading.Lock()
Failure = tuple[str, str, str, str]  # the asking distribution, place in its stubs, name, problem


class CannotInstall(Exception):
    """Carries the installer's complaint."""


@cache
def interpreter() -> str | None:
    """The Python that the packages are installed for: the running one if it is of VERSION, else one on the PATH."""
    running = sys.version_info[:2] == VERSION
    return sys.executable if running else shutil.which("python{}.{}".format(*VERSION))


def cache_directory() -> Path:
    default = Path(tempfile.gettempdir()) / "flake8-async-fastapi-catalogue"
    return Path(os.environ.get("FAB_CATALOGUE_ENVIRONMENTS", default))


def scripts(environment: Path) -> Path:
    return environment / ("Scripts" if os.name == "nt" else "bin")


def installer() -> str:
    """The uv command; raises CannotInstall. Several threads ask for it at once, and one has to make it."""
    with _MAKING:
        return _installer()


@cache
def _installer() -> str:
    found = shutil.which("uv")
    if found:
        return found
    home = cache_directory() / "uv"
    command = scripts(home) / "uv"
    if not command.exists():
        venv.create(home, with_pip=True, clear=True)
        run([str(scripts(home) / "python"), "-m", "pip", "install", "--quiet", "uv"])
    return str(command)


def run(command: Sequence[str]) -> None:
    """Raises CannotInstall with the last lines of the command's complaint."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=INSTALL_SECONDS)
    except (subprocess.TimeoutExpired, OSError) as error:
        raise CannotInstall(str(error)) from error
    if done.returncode:
        lines = [line for line in done.stderr.splitlines() if line.strip()]
        raise CannotInstall("\n".join(lines[-9:]) or f"ended with {done.returncode}")


def install(requirements: Sequence[str]) -> Path:
    """The interpreter of an environment that holds `requirements`; raises CannotInstall."""
    base = interpreter()
    if base is None:
        raise CannotInstall("there is no Python {}.{}".format(*VERSION))
    digest = hashlib.sha256("\n".join((base, *sorted(requirements))).encode()).hexdigest()[:16]
    directory = cache_directory() / digest
    python, done = scripts(directory) / "python", directory / "installed"
    if not done.exists():
        run([installer(), "venv", "--quiet", "--clear", "--python", base, str(directory)])
        run([installer(), "pip", "install", "--quiet", "--python", str(python), *requirements])
        done.touch()
    return python


def ask(needed: str, requirements: Sequence[str], requests: Sequence[Mapping[str, Any]]) -> list[Failure]:
    """The requests (see probe.py) that fail where `requirements`, the distribution `needed`, are installed."""
    askers = sorted({request["asker"] for request in requests})
    try:
        python = install(requirements) if requirements else Path(str(interpreter()))
        # Some packages write their settings where they are imported.
        done = subprocess.run([str(python.absolute()), "-I", str(PROBE)], input=json.dumps(requests),
                              capture_output=True, text=True, timeout=PROBE_SECONDS, cwd=python.parent)  # fmt: skip
    except CannotInstall as error:
        return [(asker, needed, needed, f"cannot be installed: {error}") for asker in askers]
    except subprocess.TimeoutExpired:
        return [(asker, needed, needed, f"the probe took longer than {PROBE_SECONDS} s") for asker in askers]
    if done.returncode:
        problem = (done.stderr.strip().splitlines() or [f"the probe ended with {done.returncode}"])[-1]
        return [(asker, needed, needed, problem) for asker in askers]
    return [(asker, place, name, problem) for asker, place, name, problem in json.loads(done.stdout)]
