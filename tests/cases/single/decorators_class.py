# why: decorators that are classes, that register, and that take the function later
import functools
import time

import requests


class Cached:
    def __init__(self, function):
        functools.update_wrapper(self, function)
        self.function = function

    def __call__(self, *args):
        return self.function(*args)


class Throttle:
    def __init__(self, seconds):
        self.seconds = seconds

    def __call__(self, function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            time.sleep(self.seconds)
            return function(*args, **kwargs)

        return wrapper


def both(function=None, *, name="a"):
    if function is None:
        return functools.partial(both, name=name)

    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        return function(*args, **kwargs)

    return wrapper


@Cached
def load(url):
    return requests.get(url)


@Throttle(1)
def fast():
    return 1


@both
def plain():
    time.sleep(1)


@both(name="b")
def with_name():
    time.sleep(1)


@both
def harmless():
    return 1


@Throttle(1)
async def throttled():
    return 1


async def use():
    load("u")  # FAB201: 4, "requests.get"
    fast()  # FAB101: 4, "time.sleep"
    plain()  # FAB101: 4, "time.sleep"
    with_name()  # FAB101: 4, "time.sleep"
    harmless()
    await throttled()  # FAB101: 10, "time.sleep"
