# why: a function that declares an unlisted class, or one that is gone, returns what its body is seen to return
from __future__ import annotations

import time
from typing import TYPE_CHECKING

from unlisted import Store, connect

if TYPE_CHECKING:
    from package.moved import Manager


class Slow(Store):
    def get(self):
        time.sleep(1)


class Settings:
    path = ""

    @property
    def store(self) -> Store | None:
        return Slow() if self.path else None

    def manager(self) -> "Manager":
        return Slow()


def one_of(name: str) -> Store:
    if name == "slow":
        return Slow()
    return connect(name)


def other(name: str) -> Store:
    return connect(name)


async def read(settings: Settings, name: str):
    settings.store.get()  # FAB101: 4, "Slow.get > time.sleep"
    settings.manager().get()  # FAB101: 4, "Slow.get"
    one_of(name).get()  # FAB101: 4, "Slow.get"
    other(name).get()
