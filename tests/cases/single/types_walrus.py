# why: assignment expressions bind a type
import requests


async def condition():
    if session := requests.Session():
        session.get("u")  # FAB201: 8, "get"


async def inside_call():
    print(session := requests.Session())
    session.get("u")  # FAB201: 4, "get"


async def loop(names):
    while (name := names.pop()):
        name.get("u")


def choose(name: str) -> requests.Session | None:
    return requests.Session() if name else None


async def behind_another_condition(name: str):
    # What a part of a condition binds is known where the whole of it holds.
    if name and (session := choose(name)):
        session.get("u")  # FAB201: 8, "get"
