# why: returning early on a constant argument, and code that never runs
import time
from typing import TYPE_CHECKING


def fetch(name, dry_run=False):
    if dry_run:
        return name
    time.sleep(1)
    return name


def never():
    if TYPE_CHECKING:
        time.sleep(1)
    if False:
        time.sleep(1)
    return 1
    time.sleep(1)


async def use():
    fetch("a", dry_run=True)
    fetch("a")  # FAB101: 4, "time.sleep"
    never()
    if False:
        time.sleep(1)
    while 0:
        time.sleep(1)
    return None
    time.sleep(1)
