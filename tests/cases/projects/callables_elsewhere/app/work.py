import functools
import time
from functools import cached_property, partial

import requests


def slow(item=None):
    time.sleep(1)
    return item


def quick(item=None):
    return item


class Tools:
    @staticmethod
    def static():
        time.sleep(1)

    @classmethod
    def made(cls):
        time.sleep(1)
        return cls()

    def __call__(self):
        return requests.get("u")

    @property
    def state(self):
        time.sleep(1)
        return 1

    @cached_property
    def settings(self):
        return requests.get("u").json()

    @functools.lru_cache(maxsize=1)  # noqa: B019
    def kept(self):
        return requests.get("u")


class Job:
    def __init__(self, run=slow, check=None):
        self._run = run
        self.check = check

    def start(self):
        return self._run()


bound = partial(slow, 1)
fine = partial(quick, 1)


def apply(function, item):
    return function(item)


def with_default(run=slow):
    return run()


class Repeater:
    def __init__(self, function):
        self.function = function

    def repeat(self, times):
        for _ in range(times):
            self.function()
