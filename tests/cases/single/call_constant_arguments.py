# why: a branch that the call's constant arguments exclude does not count
import time


def fetch(name, dry_run=False):
    if not dry_run:
        time.sleep(1)
    return name


def wait(block=False):
    if block:
        time.sleep(1)


def mode(kind: str):
    if kind == "slow":
        time.sleep(1)
    elif kind == "quick":
        return 1
    return None


async def use(flag):
    fetch("a")  # FAB101: 4, "time.sleep"
    fetch("a", dry_run=True)
    fetch("a", True)
    fetch("a", dry_run=False)  # FAB101: 4, "time.sleep"
    fetch("a", dry_run=flag)  # FAB101: 4, "time.sleep"
    wait()
    wait(block=True)  # FAB101: 4, "time.sleep"
    wait(True)  # FAB101: 4, "time.sleep"
    mode("quick")
    mode("slow")  # FAB101: 4, "time.sleep"
    mode(flag)  # FAB101: 4, "time.sleep"
