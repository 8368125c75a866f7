# why: generator expressions and lambdas run where the function they are passed to iterates or calls them
import time
from functools import partial


def slow(item):
    time.sleep(1)
    return item


def consume(items):
    for item in items:
        print(item)


def keep(items):
    return [items]


def total(items):
    return sum(items)


def apply(function, *args, **kwargs):
    return function(*args, **kwargs)


def apply_twice(function):
    return apply(apply, function, 1)


def each(items, function=None):
    return [function(item) for item in items] if function else items


class Runner:
    def __init__(self, function):
        self.function = function

    def run(self, item):
        return self.function(item)


class Other(Runner):
    """Made with different functions: which one an object has is not known."""

    def __init__(self, function):
        self.other = function

    def run(self, item):
        return self.other(item)


async def use(items):
    consume(slow(item) for item in items)  # FAB101: 4, "slow"
    keep(slow(item) for item in items)
    total(slow(item) for item in items)  # FAB101: 4, "slow"
    lazy = (slow(item) for item in items)
    keep(lazy)
    consume(lazy)  # FAB101: 4, "slow"
    any(slow(item) for item in items)  # FAB101: 8, "slow"
    apply(slow, 1)  # FAB101: 4, "slow"
    apply(lambda: slow(1))  # FAB101: 4, "slow"
    apply(partial(slow, 1))  # FAB101: 4, "slow"
    apply(print, slow)
    apply_twice(slow)  # FAB101: 4, "slow"
    each(items, slow)  # FAB101: 4, "slow"
    each(items)
    Runner(slow).run(1)  # FAB101: 4, "slow"
    Other(slow).run(1)
    Other(print).run(1)
    map(slow, items)
    filter(slow, items)
    return list(filter(slow, items))  # FAB101: 16, "slow"
