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
