"""The garbage collector is left as it was found, whatever happens in between."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from flake8_async_fastapi import heap


@pytest.fixture(autouse=True)
def restored() -> Iterator[None]:
    """Switch the collector on again, and give back what was set apart."""
    yield
    gc.enable()
    gc.unfreeze()


def test_switched_on_again() -> None:
    """After an error as well."""
    seen: list[bool] = []

    def work() -> None:
        with heap.undisturbed():
            seen.append(gc.isenabled())
            raise KeyError

    with pytest.raises(KeyError):
        work()
    assert seen == [False]
    assert gc.isenabled()


def test_stays_off() -> None:
    """Where somebody has switched it off, it stays so."""
    gc.disable()
    with heap.undisturbed():
        pass
    assert not gc.isenabled()


def test_little_is_not_set_apart() -> None:
    """Only much growth is worth it."""
    before = gc.get_freeze_count()
    with heap.undisturbed():
        few = [[] for _ in range(100)]
    assert gc.get_freeze_count() == before
    with heap.undisturbed():
        many = [[] for _ in range(200_000)]
    assert gc.get_freeze_count() > before
    assert len(few) < len(many)
