# `next(generator())` runs what stands before the first `yield`, and no more.
import time
from contextlib import contextmanager

from fastapi import FastAPI
from sqlalchemy import create_engine
from sqlalchemy.orm import Session, sessionmaker

app = FastAPI()
engine = create_engine("postgresql://localhost/shop")
SessionLocal = sessionmaker(bind=engine)


def get_db():
    db = SessionLocal()
    try:
        yield db
        db.commit()
    except Exception:
        db.rollback()
        raise
    finally:
        time.sleep(1)


class Closing:
    def __enter__(self):
        return self

    def __exit__(self, *args):
        time.sleep(1)


def get_in_block():
    with Closing() as connection:
        yield Session(connection)


def get_after_block():
    with Closing() as connection:
        connection.ready = True
    yield Session(connection)


@contextmanager
def session():
    db = SessionLocal()
    yield db
    db.commit()


def get_through_manager():
    with session() as db:
        yield db


def get_checked():
    db = SessionLocal()
    db.execute("SELECT 1")
    yield db


def get_sometimes(cached: Session | None):
    if cached is not None:
        yield cached
        return
    time.sleep(1)
    yield SessionLocal()


def get_from():
    yield from get_db()
    time.sleep(1)


def numbers():
    for number in range(3):
        time.sleep(1)
        yield number


@app.get("/rows")
async def rows():
    db = next(get_db())
    return db.execute("SELECT 1")  # FAB302: 11, "Session.execute() blocks"


@app.get("/begun")
async def begun():
    generator = get_db()
    db = next(generator, None)
    next(get_through_manager())
    next(get_from())
    return db is None


@app.get("/before")
async def before():
    next(get_checked())  # FAB302: 4, "Session.execute"
    next(get_sometimes(None))  # FAB101: 4, "time.sleep"
    next(numbers())  # FAB101: 4, "time.sleep"


@app.get("/all")
async def whole():
    for db in get_db():  # FAB302: 14, "Session.commit"
        print(db)
    with session() as db:  # FAB302: 9, "Session.commit"
        print(db)
    for connection in get_in_block():  # FAB101: 22, "Closing.__exit__"
        print(connection)


@app.get("/block")
async def in_block():
    next(get_in_block())
    next(get_after_block())  # FAB101: 4, "Closing.__exit__"
