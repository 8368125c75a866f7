from . import a
from .a import circular, slow


def back():
    return slow()


async def use():
    a.through()  # FAB101: 4, "time.sleep"
    circular()
