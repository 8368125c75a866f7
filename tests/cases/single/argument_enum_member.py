# why: a member of an enum is true, so that what stands behind or never runs
"""`given or self.load()`: the argument is a member of an enum (always true), so load() never runs."""
import time
from enum import Enum


class State(Enum):
    PAUSED = "paused"
    FAILED = "failed"


class Item:
    last: State | None = None

    def load(self) -> State:
        time.sleep(1)
        return State.FAILED

    def store(self, given: State | None = None) -> State:
        self.last = given or self.load()
        return self.last


async def pause(item: Item) -> None:
    item.store(State.PAUSED)


async def store(item: Item) -> None:
    item.store()  # FAB101: 4, "Item.store > Item.load > time.sleep"
