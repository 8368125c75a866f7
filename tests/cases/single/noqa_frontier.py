# why: a noqa at the frontier silences that call and no other
import time


def slow():
    time.sleep(1)


async def use():
    slow()  # noqa: FAB101
    slow()  # FAB101: 4, "slow"
    time.sleep(1)  # noqa: FAB101
    time.sleep(1)  # FAB101: 4, "time.sleep"
