# why: `with ... as` binds what __enter__ returns
from contextlib import closing, nullcontext

import httpx
import requests
from sqlalchemy import create_engine
from sqlalchemy.orm import Session, sessionmaker

engine = create_engine("postgresql://localhost/app")
Local = sessionmaker(engine)


async def http():
    with requests.Session() as session:
        session.get("u")  # FAB201: 8, "get"


async def two():
    with requests.Session() as first, httpx.Client() as second:
        first.get("u")  # FAB201: 8, "get"
        second.get("u")  # FAB201: 8, "get"


async def orm():
    with Session(engine) as db:
        db.commit()  # FAB302: 8, "commit"


async def factory():
    with Local() as db:
        db.commit()  # FAB302: 8, "commit"


async def asynchronous():
    async with httpx.AsyncClient() as client:
        await client.get("u")
