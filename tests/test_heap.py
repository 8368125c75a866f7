"""The garbage collector is left as it was found, whatever happens in between."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from flake8_async_fastapi.heap import Heap


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
        with Heap().undisturbed():
            seen.append(gc.isenabled())
            raise KeyError

    with pytest.raises(KeyError):
        work()
    assert seen == [False]
    assert gc.isenabled()


def test_stays_off() -> None:
    """Where somebody has switched it off, it stays so."""
    gc.disable()
    with Heap().undisturbed():
        pass
    assert not gc.isenabled()


def test_much_is_set_apart() -> None:
    """Only much growth is worth it, at once or bit by bit, and each time twice as much."""
    heap = Heap()
    before = gc.get_freeze_count()
    with heap.undisturbed():
        few = [[] for _ in range(100)]
    assert gc.get_freeze_count() == before
    with heap.undisturbed():
        many = [[] for _ in range(200_000)]
    much = gc.get_freeze_count()
    assert much > before
    more = []
    for number in range(12):
        with heap.undisturbed():
            more.append([[] for _ in range(20_000)])
        if number == 7:
            assert gc.get_freeze_count() == much
    assert gc.get_freeze_count() > much
    assert len(few) < len(many) < sum(map(len, more))
