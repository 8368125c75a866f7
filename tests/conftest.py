"""What all tests share: the root of the checkout and `pytest --update`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update", action="store_true", help="rewrite generated pages and snapshots instead of comparing")


@pytest.fixture(scope="session")
def root() -> Path:
    """The root of the checkout."""
    return Path(__file__).parent.parent


@pytest.fixture
def updating(request: pytest.FixtureRequest) -> bool:
    """Whether this run rewrites snapshots."""
    return bool(request.config.getoption("--update"))


@pytest.fixture
def agree(updating: bool) -> Callable[[Path, str], None]:
    """A function that asserts that the file at a path holds a text, or under `--update` makes it so."""

    def compare(path: Path, text: str) -> None:
        if updating:
            path.write_text(text, encoding="utf-8")
            return
        current = path.read_text(encoding="utf-8") if path.exists() else ""
        assert current == text, f"{path} is out of date: run pytest --update"

    return compare
