# why: a callable that is passed to something that calls it here
import functools
import time


def slow(value=None):
    time.sleep(1)
    return value


def quick(value=None):
    return value


def apply(function, value):
    return function(value)


def keep(function):
    return [function]


async def builtin_callers(items):
    sorted(items, key=slow)  # FAB101: 4, "time.sleep"
    sorted(items, key=quick)
    items.sort(key=quick)
    max(items, key=lambda item: slow(item))  # FAB101: 4, "time.sleep"
    list(map(slow, items))  # FAB101: 9, "time.sleep"
    map(quick, items)
    functools.reduce(quick, items)


async def own_callers(items):
    apply(slow, 1)  # FAB101: 4, "time.sleep"
    apply(quick, 1)
    apply(lambda value: slow(value), 1)  # FAB101: 4, "time.sleep"
    keep(slow)
