# why: parameters and variables typed by annotations in all their forms
from typing import Annotated, Optional, Union

import httpx
import requests
from sqlalchemy.orm import Session


async def plain(session: requests.Session):
    session.get("u")  # FAB201: 4, "get"


async def string(session: "requests.Session"):
    session.get("u")  # FAB201: 4, "get"


async def optional(session: Optional[requests.Session] = None):
    if session:
        session.get("u")  # FAB201: 8, "get"


async def union(session: Union[requests.Session, None]):
    session.get("u")  # FAB201: 4, "get"


async def pipe(session: "requests.Session | None" = None):
    session.get("u")  # FAB201: 4, "get"


async def annotated(db: Annotated[Session, "read only"]):
    db.commit()  # FAB302: 4, "commit"


async def string_inside(db: Optional["Session"]):
    db.commit()  # FAB302: 4, "commit"


async def variable(pool):
    session: requests.Session = pool.take()
    session.get("u")  # FAB201: 4, "get"


async def asynchronous(client: httpx.AsyncClient):
    await client.get("u")


async def keyword_only(*, session: requests.Session):
    session.get("u")  # FAB201: 4, "get"


async def several(*sessions: requests.Session, **named: requests.Session):
    for session in sessions:
        session.get("u")  # FAB201: 8, "get"
    named["a"].get("u")  # FAB201: 4, "get"
    named.get("a")
