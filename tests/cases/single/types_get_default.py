# why: what stands as the default of a dict's `get` or `pop` is used where the dict lacks the key
import time

import requests

session = requests.Session()


def slow(x):
    time.sleep(x)


def quick(x):
    return x


async def popped(**options):
    chosen = options.pop("session", session)
    chosen.get("u")  # FAB201: 4, "get"


async def unknown_items(handlers: dict, kind):
    handlers.get(kind, slow)(1)  # FAB101: 4, "slow"
    handlers.get(kind, quick)(1)


async def known_items(kind):
    {"a": slow}.get(kind, quick)(1)  # FAB101: 4, "slow"
    {"a": quick}.pop("a", quick)(1)


async def no_default(options: dict[str, requests.Session]):
    options.get("session", None).get("u")  # FAB201: 4, "get"


async def a_constant_decides_nothing(options: dict):
    if options.get("mode", "quick") == "quick":
        return
    time.sleep(1)  # FAB101: 4, "time.sleep()"


async def the_default_decides_nothing(options: dict):
    chosen = options.get("session", session)
    if isinstance(chosen, requests.Session):
        return
    time.sleep(1)  # FAB101: 4, "time.sleep()"


async def empty_defaults(options: dict):
    for _ in options.get("items", []):
        time.sleep(1)  # FAB101: 8, "time.sleep()"
    if "a" in options.get("names", {}):
        time.sleep(1)  # FAB101: 8, "time.sleep()"
