import time

from . import b
from .b import circular


def slow():
    time.sleep(1)


def through():
    return b.back()


async def use():
    b.back()  # FAB101: 4, "time.sleep"
    through()  # FAB101: 4, "time.sleep"
    circular()
