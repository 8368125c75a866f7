"""Load and run the cases: real applications whose functions call `probe` where an application would block."""

from __future__ import annotations

import gc
import importlib.util
import sys
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

HERE = Path(__file__).parent
CASES = sorted((HERE / "cases").glob("*.py"))
sys.path.append(str(HERE / "support"))


@dataclass(frozen=True)
class Case:
    """One file of `cases`; `expected` says for each probe whether it runs on the "loop" or in a "thread"."""

    app: Any
    drive: Callable[[Any], None]
    expected: dict[str, str]


def load(path: Path) -> Case:
    """Import a case; ModuleNotFoundError where it needs a package that is not installed."""
    spec = importlib.util.spec_from_file_location(f"execution_case_{path.stem}", path)
    assert spec is not None
    assert spec.loader is not None
    module: ModuleType = importlib.util.module_from_spec(spec)
    # FastAPI looks string annotations up in the module; sys.modules is where pydantic finds it.
    sys.modules[spec.name] = module
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        spec.loader.exec_module(module)
    return Case(module.app, module.drive, module.EXPECTED)


def run(case: Case) -> dict[str, str]:
    """Drive a case in a test client; return where each probe ran, "loop+thread" for more than one place."""
    from blocking_probe import take
    from starlette.testclient import TestClient

    # What ran while the application was being put together does not count.
    take()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with TestClient(case.app, raise_server_exceptions=False) as client:
            case.drive(client)
        gc.collect()
    return {name: "+".join(sorted(places)) for name, places in take().items()}
