# why: decorators and defaults of a nested def are evaluated where it stands
import functools
import time


def slow():
    time.sleep(1)
    return 1


def factory():
    time.sleep(1)

    def decorate(function):
        return function

    return decorate


def plain(function):
    return function


async def use(items):
    def inner(value=slow()):  # FAB101: 20, "slow"
        return value

    @factory()  # FAB101: 5, "factory"
    def decorated():
        return 1

    @plain
    @functools.lru_cache
    def harmless(value=1):
        return slow()

    keep = lambda value=slow(): value  # FAB101: 24, "slow"
    later = lambda: slow()
    [lambda item=item: slow() for item in items]
    inner()
    decorated()
    return harmless, keep, later


async def bound(client_class, items):
    def inner(function=slow):
        return function()

    calls = [lambda run=slow: run() for _ in items]
    inner()  # FAB101: 4, "slow"
    return calls
