# why: decorators of the standard library keep what the function does
import functools
import time
from functools import cache, lru_cache, wraps


@lru_cache
def cached():
    time.sleep(1)


@functools.lru_cache(maxsize=None)
def cached_with_arguments():
    time.sleep(1)


@cache
def quiet():
    return 1


def timed(function):
    @wraps(function)
    def wrapper(*args, **kwargs):
        return function(*args, **kwargs)

    return wrapper


def named(name):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            print(name)
            return function(*args, **kwargs)

        return wrapper

    return decorate


@timed
def decorated():
    time.sleep(1)


@named("a")
def decorated_with_arguments():
    time.sleep(1)


@timed
def quiet_decorated():
    return 1


async def use():
    cached()  # FAB101: 4, "time.sleep"
    cached_with_arguments()  # FAB101: 4, "time.sleep"
    quiet()
    decorated()  # FAB101: 4, "time.sleep"
    decorated_with_arguments()  # FAB101: 4, "time.sleep"
    quiet_decorated()
