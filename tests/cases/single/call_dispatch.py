# why: singledispatch, tables of functions, and registries
import time
from functools import cached_property, singledispatch, singledispatchmethod


def slow(item):
    time.sleep(1)
    return item


def quick(item):
    return item


HANDLERS = {"slow": slow, "quick": quick}
NAMES: dict[str, object] = {"a": 1}
REGISTRY = {}
PLUGINS = []


def register(name):
    def decorate(function):
        REGISTRY[name] = function
        PLUGINS.append(function)
        return function

    return decorate


@register("job")
def job(item):
    time.sleep(1)


@singledispatch
def show(value):
    return value


@show.register
def _(value: int):
    time.sleep(1)


class Shape:
    @cached_property
    def area(self):
        time.sleep(1)
        return 1

    @singledispatchmethod
    def scale(self, by):
        return by


async def use(name, shape: Shape):
    HANDLERS[name](1)  # FAB101: 4, "slow"
    HANDLERS["quick"](1)
    HANDLERS["slow"](1)  # FAB101: 4, "slow"
    HANDLERS.get(name)(1)  # FAB101: 4, "slow"
    HANDLERS.get("quick")(1)
    HANDLERS.get(name, quick)(1)  # FAB101: 4, "slow"
    handler = HANDLERS.get(name)
    if handler is not None:
        handler(1)  # FAB101: 8, "slow"
    for run in HANDLERS.values():
        run(1)  # FAB101: 8, "slow"
    for key, run in HANDLERS.items():
        run(key)  # FAB101: 8, "slow"
    {"a": slow, "b": quick}[name](1)  # FAB101: 4, "slow"
    (slow if name else quick)(1)  # FAB101: 4, "slow"
    shape.area  # FAB101: 4, "area"
    shape.scale(2)
    show("a")
