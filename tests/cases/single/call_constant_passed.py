# why: a constant argument that a helper passes on
import time


def fetch(name, dry_run=False):
    if not dry_run:
        time.sleep(1)
    return name


def passes(dry_run):
    return fetch("a", dry_run=dry_run)


def always_dry():
    return fetch("a", dry_run=True)


async def use():
    always_dry()
    passes(False)  # FAB101: 4, "time.sleep"
