# why: a callback that is None by default can be None, also where all callers in sight pass a function
import time
from collections.abc import Callable


def quick(done: int) -> None:
    pass


def slow(done: int) -> None:
    time.sleep(1)


async def convert(progress: Callable[[int], None] | None = None):
    if not progress:
        time.sleep(1)  # FAB101: 8, "sleep"
        return
    progress(1)  # FAB101: 4, "slow"


async def without_default(progress: Callable[[int], None] | None):
    if progress is None:
        time.sleep(1)  # FAB101: 8, "sleep"


async def required(progress: Callable[[int], None]):
    if progress is None:
        time.sleep(1)


async def use():
    await convert(slow)
    await without_default(quick)
    await required(quick)
