# why: registries and lists of hooks that decorators of the same module fill
from collections.abc import Callable

import requests

REGISTRY: dict[str, Callable] = {}
HANDLERS = {}
HOOKS = []


def register(name):
    def deco(fn):
        REGISTRY[name] = fn
        return fn

    return deco


def handler(fn):
    HANDLERS[fn.__name__] = fn
    return fn


@register("a")
def load():
    requests.get("u")


@handler
def load2():
    requests.get("u")


HOOKS.append(load)


async def use(name):
    REGISTRY[name]()  # FAB201: 4, "load"
    REGISTRY["a"]()  # FAB201: 4, "load"
    HANDLERS[name]()  # FAB201: 4, "load2"
    for hook in HOOKS:
        hook()  # FAB201: 8, "load"
