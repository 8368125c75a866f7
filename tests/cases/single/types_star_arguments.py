# why: values keep their types through *args and **kwargs
import time

import requests


def first(*args):
    return args[0]


def named(**kwargs):
    return kwargs["http"].get("u")


def forward(*args, **kwargs):
    return target(*args, **kwargs)


def target(session, name="a"):
    return session.get(name)


def each(*functions):
    for function in functions:
        function()


def slow():
    time.sleep(1)


async def use(session: requests.Session):
    first(session).get("u")  # FAB201: 4, "get"
    named(http=session)  # FAB201: 4, "get"
    named(http={})
    forward(session)  # FAB201: 4, "get"
    forward({}, name="b")
    forward(session=session)  # FAB201: 4, "get"
    each(print, slow)  # FAB101: 4, "slow"
    each(print)
    pair = (session, "a")
    target(*pair)  # FAB201: 4, "get"
    options = {"session": session}
    target(**options)  # FAB201: 4, "get"
