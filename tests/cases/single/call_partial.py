# why: functools.partial is called like the function in it
import functools
import time
from functools import partial

nap = partial(time.sleep, 1)


def slow(seconds, times):
    time.sleep(seconds)


async def use():
    nap()  # FAB101: 4, "time.sleep"
    partial(slow, 1)
    run = functools.partial(slow, 1)
    run(2)  # FAB101: 4, "time.sleep"
    partial(slow, 1)(2)  # FAB101: 4, "time.sleep"
    partial(print, 1)(2)
