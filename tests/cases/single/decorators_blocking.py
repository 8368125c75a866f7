# why: a project wrapper that blocks by itself, around a function that does not, also of a decorator with arguments
import functools
import time


def slowly(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        time.sleep(1)
        return function(*args, **kwargs)

    return wrapper


def waiting(seconds=1):
    def decorate(function):
        def wrapper(*args, **kwargs):
            time.sleep(seconds)
            return function(*args, **kwargs)

        return wrapper

    return decorate


def named(name):
    def decorate(function):
        NAMES[name] = function
        return function

    return decorate


def registered(function):
    return function


NAMES = {}


@slowly
def quick():
    return 1


@registered
def plain():
    return 1


@waiting(2)
def patient():
    return 1


@named("x")
@waiting(seconds=3)
def both():
    return 1


@named("y")
def known():
    return 1


class Store:
    @waiting(1)
    def read(self):
        return 1


async def use():
    quick()  # FAB101: 4, "time.sleep"
    plain()
    patient()  # FAB101: 4, "patient > time.sleep"
    both()  # FAB101: 4, "both > time.sleep"
    known()
    Store().read()  # FAB101: 4, "read > time.sleep"
