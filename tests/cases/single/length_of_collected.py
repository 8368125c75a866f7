# why: how many arguments a function collects in *args and **kwargs is what the call gives it, as `if not args` knows
import time


def slow():
    time.sleep(1)


def decorator(*args, **kwargs):
    if len(args) == 1 and callable(args[0]):
        slow()
    return kwargs


def bare(*args, **kwargs):
    if len(args) == 1 and len(kwargs) == 0:
        slow()


def ended(*args):
    if len(args) == 0:
        return
    slow()


def compared(*args, **kwargs):
    if len(kwargs) == 0:
        slow()
    if 0 < len(args):
        slow()
    if len(args):
        slow()


def changed(**kwargs):
    kwargs.setdefault("wait", True)
    if len(kwargs) > 0:
        slow()


def handed(names):
    names.append("x")
    if len(names) > 0:
        slow()


async def named(given: dict):
    decorator(x=1)
    bare(x=1)
    ended()
    compared(x=1)
    compared(**given)  # FAB101: 4, "compared()"
    changed()  # FAB101: 4, "changed()"
    handed([])  # FAB101: 4, "handed()"


async def placed(given: list):
    decorator(slow)  # FAB101: 4, "decorator()"
    bare(slow)  # FAB101: 4, "bare()"
    ended(1)  # FAB101: 4, "ended()"
    ended(*given)  # FAB101: 4, "ended()"
    compared(1, x=2)  # FAB101: 4, "compared()"
    compared()  # FAB101: 4, "compared()"
