# why: the object of an asynchronous wrapper is of the class whose methods it decorates, its arguments are what the decorated functions declare
from functools import wraps

from fastapi import Depends, FastAPI
from sqlalchemy import create_engine
from sqlalchemy.orm import Session

app = FastAPI()
engine = create_engine("postgresql://x/y")


def managed(f):
    @wraps(f)
    async def wrapped(self, *args, **kwargs):
        result = await f(self, *args, **kwargs)
        self.db.commit()  # FAB302: 8, "sqlalchemy.orm.Session.commit()"
        return result

    return wrapped


def managed_fn(f):
    @wraps(f)
    async def wrapped(session, *args, **kwargs):
        result = await f(session, *args, **kwargs)
        session.commit()  # FAB302: 8, "sqlalchemy.orm.Session.commit()"
        return result

    return wrapped


def managed_typed(f):
    @wraps(f)
    async def wrapped(self: "Manager", *args, **kwargs):
        result = await f(self, *args, **kwargs)
        self.db.commit()  # FAB302: 8, "sqlalchemy.orm.Session.commit()"
        return result

    return wrapped


class Manager:
    def __init__(self, db: Session):
        self.db = db

    @managed
    async def handle(self, x):
        return x

    @managed_typed
    async def handle2(self, x):
        return x


@managed_fn
async def store(session: Session, x):
    return x


def get_db():
    with Session(engine) as db:
        yield db


@app.post("/x")
async def route(db: Session = Depends(get_db)):
    m = Manager(db)
    await m.handle(1)
    await store(db, 1)
