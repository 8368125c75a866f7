# why: type aliases, old and explicit
from typing import Annotated, Optional, TypeAlias

import requests
from fastapi import Depends, FastAPI
from sqlalchemy.orm import Session

app = FastAPI()
Http = requests.Session
MaybeHttp: TypeAlias = Optional[requests.Session]
Later: TypeAlias = "requests.Session"


def get_db() -> Session: ...


DbDep = Annotated[Session, Depends(get_db)]


async def one(session: Http):
    session.get("u")  # FAB201: 4, "get"


async def two(session: MaybeHttp):
    session.get("u")  # FAB201: 4, "get"


async def three(session: Later):
    session.get("u")  # FAB201: 4, "get"


async def constructs():
    Http().get("u")  # FAB201: 4, "get"


@app.get("/four")
async def four(db: DbDep):
    db.commit()  # FAB302: 4, "GET /four"
