# why: a lambda in a decorator's wrapper knows the very function that is decorated
import inspect, threading, time
from functools import wraps
import requests


class Cache:
    def __init__(self, maxsize):
        self._maxsize = maxsize

    def get_or_create(self, key, factory):
        if self._maxsize == 0:
            return factory()
        if key in self._c:
            return self._c[key]
        v = factory()
        self._c[key] = v
        return v


def closing(maxsize=128):
    def decorator(fn):
        cache = Cache(maxsize)

        def _key(args, kwargs):
            if kwargs:
                return args + tuple(sorted(kwargs.items()))
            return args

        @wraps(fn)
        def wrapper(*args, **kwargs):
            return cache.get_or_create(_key(args, kwargs), lambda: fn(*args, **kwargs))

        return wrapper

    return decorator


@closing()
def quick(a, b):
    return 1


@closing()
def slow(a, b):
    return requests.get(a)


async def one():
    quick(1, 2)


async def two():
    slow(1, 2)  # FAB201: 4, "slow > Cache.get_or_create > factory > slow > requests.get"
