# why: isinstance of an item under a constant or an unchanged name holds for that item until something is put there.
import time


class Base:
    def run(self) -> None:
        time.sleep(1)


class Fast(Base):
    def run(self) -> None:
        pass


class Holder:
    def __init__(self, items: list[Base], one: Base) -> None:
        self.items = items
        self.one = one


class Fresh:
    def __getitem__(self, key: int) -> Base:
        return Base()


async def constants(h: Holder):
    if isinstance(h.items[0], Fast):
        h.items[0].run()
        h.items[1].run()  # FAB101: 8, "Base.run > time.sleep"
        h.items[1:][0].run()  # FAB101: 8, "Base.run > time.sleep"
    else:
        h.items[0].run()  # FAB101: 8, "Base.run > time.sleep"
    found = {"x": h.one}
    if isinstance(found["x"], Fast) and len(found) == 1:
        found["x"].run()
    found["x"].run()  # FAB101: 4, "Base.run > time.sleep"


async def names(h: Holder, k: int):
    if isinstance(h.items[k], Fast):
        h.items[k].run()
        k = k + 1
        h.items[k].run()  # FAB101: 8, "Base.run > time.sleep"


async def replaced(h: Holder, other: Holder):
    assert isinstance(h.items[0], Fast)
    h.items.append(other.one)
    h.items[0].run()
    h.items[0] = other.one
    h.items[0].run()  # FAB101: 4, "Base.run > time.sleep"
    assert isinstance(h.items[0], Fast)
    h.items.insert(0, other.one)
    h.items[0].run()  # FAB101: 4, "Base.run > time.sleep"
    assert isinstance(h.items[0], Fast)
    del h.items[0]
    h.items[0].run()  # FAB101: 4, "Base.run > time.sleep"
    assert isinstance(h.items[0], Fast)
    h.items = other.items
    h.items[0].run()  # FAB101: 4, "Base.run > time.sleep"
    assert isinstance(h.items[0], Fast)
    h = other
    h.items[0].run()  # FAB101: 4, "Base.run > time.sleep"


async def another_each_time(fresh: Fresh):
    if isinstance(fresh[0], Fast):
        fresh[0].run()  # FAB101: 8, "Base.run > time.sleep"
