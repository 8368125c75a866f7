# why: a project wrapper that blocks by itself, around a function that does not
import functools
import time


def slowly(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        time.sleep(1)
        return function(*args, **kwargs)

    return wrapper


def registered(function):
    return function


@slowly
def quick():
    return 1


@registered
def plain():
    return 1


async def use():
    quick()  # FAB101: 4, "time.sleep"
    plain()
