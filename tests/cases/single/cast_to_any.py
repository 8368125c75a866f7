# why: cast(Any, x) hides what x is from type checkers only; it is what it was, also as object, in quotes, dotted
import typing
from typing import Any, Optional, cast

import requests

session = requests.Session()


async def quoted():
    client = cast("Any", session)
    client.get("https://host")  # FAB201: 4, "requests.Session.get()"


async def dotted():
    client = typing.cast(typing.Any, session)
    client.get("https://host")  # FAB201: 4, "requests.Session.get()"


async def as_object():
    cast(object, session).get("https://host")  # FAB201: 4, "requests.Session.get()"


async def optional():
    client = cast(Optional[Any], session)
    client.get("https://host")  # FAB201: 4, "requests.Session.get()"


async def called():
    made = cast(Any, requests.Session)()
    made.get("https://host")  # FAB201: 4, "requests.Session.get()"


async def another_class(given):
    client = cast(requests.Session, given)
    client.get("https://host")  # FAB201: 4, "requests.Session.get()"


async def nothing_known(given):
    cast(Any, given).get("https://host")
