# why: what making an object of an attrs class runs: factories of attributes that are not given, __attrs_post_init__
import time

import attr
import attrs
from attrs import Factory, define, field


def fetch():
    time.sleep(1)


@define
class Defined:
    data: object = field(factory=fetch)


@attr.s
class Old:
    data = attr.ib(factory=fetch)


@attrs.frozen
class WithFactory:
    data: object = attrs.Factory(fetch)


@attr.s(auto_attribs=True)
class Annotated:
    data: object = attr.Factory(fetch)


@define
class ByDefault:
    _data: object = field(default=Factory(fetch))


@define
class After:
    x: int

    def __attrs_post_init__(self):
        time.sleep(self.x)


@define
class Derived(Defined):
    data: object = None


class Plain:
    data: object = field(factory=fetch)


async def reported():
    Defined()  # FAB101: 4, "fetch() blocks"
    Old()  # FAB101: 4, "time.sleep"
    WithFactory()  # FAB101: 4, "time.sleep"
    Annotated()  # FAB101: 4, "time.sleep"
    ByDefault()  # FAB101: 4, "time.sleep"
    After(1)  # FAB101: 4, "After > time.sleep"


async def quiet():
    Defined(data=1)
    Defined(1)
    Old(1)
    WithFactory(data=1)
    Annotated(1)
    ByDefault(data=1)
    ByDefault(1)
    Derived()
    Plain()
