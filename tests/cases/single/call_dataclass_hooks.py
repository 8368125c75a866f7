# why: __post_init__ and default factories run in the constructor
import time
from dataclasses import dataclass, field


def slow():
    time.sleep(1)
    return 1


@dataclass
class Post:
    name: str = ""

    def __post_init__(self):
        time.sleep(1)


@dataclass
class Factory:
    value: int = field(default_factory=slow)


@dataclass
class Quiet:
    value: list = field(default_factory=list)


async def make():
    Post()  # FAB101: 4, "time.sleep"
    Post("a")  # FAB101: 4, "time.sleep"
    Factory()  # FAB101: 4, "time.sleep"
    Factory(value=1)
    Quiet()
