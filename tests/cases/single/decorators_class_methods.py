# why: a function that a class of the project decorates is an object of that class, with its methods
import time

import requests


class Lazy(dict):
    def __init__(self, fill):
        super().__init__()
        self.fill = fill

    def get(self, key, default=None):
        if not self:
            self.update()
        return super().get(key, default)

    def update(self):
        self.fill(self)

    def pause(self):
        time.sleep(1)


class Counted:
    def __init__(self, function):
        self.function = function

    def __call__(self, *args):
        return self.function(*args)

    def reset(self):
        requests.delete("https://example.com/counter")

    def again(self):
        return self.function()


class Quiet(dict):
    def __init__(self, fill):
        super().__init__()
        self.fill = fill

    def update(self):
        self.fill(self)


class Same:
    def __new__(cls, function):
        return function


@Lazy
def hosts(storage):
    time.sleep(1)


@Counted
def load():
    return requests.get("https://example.com")


@Quiet
def names(storage):
    storage["a"] = 1


@Same
def kept():
    time.sleep(1)


def loaded():
    time.sleep(1)


quiet = Quiet(loaded)


async def use():
    hosts.update()  # FAB101: 4, "Lazy.update > hosts > time.sleep"
    hosts.get("x")  # FAB101: 4, "Lazy.get > Lazy.update > hosts > time.sleep"
    hosts.pause()  # FAB101: 4, "Lazy.pause > time.sleep"
    load()  # FAB201: 4, "requests.get"
    load.reset()  # FAB201: 4, "Counted.reset > requests.delete"
    load.again()  # FAB201: 4, "Counted.again > load > requests.get"
    names.update()
    kept()  # FAB101: 4, "kept > time.sleep"
