# why: SQLAlchemy calls the listeners of an asynchronous engine on the loop; only their database gives way there
# flags: sync-on-loop
import sqlite3

import requests
from fastapi import FastAPI
from sqlalchemy import Connection, create_engine, event, text
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

app = FastAPI()
engine = create_async_engine("postgresql+asyncpg://localhost/shop")
plain = create_engine("postgresql://localhost/shop")


@event.listens_for(engine.sync_engine, "connect")
def announce(connection, record):
    requests.post("https://example.com/connected")  # FAB201: 4, "engine listener announce"


@event.listens_for(engine.sync_engine, "connect")
def prepare(connection: sqlite3.Connection, record):
    cursor = connection.cursor()
    cursor.execute("PRAGMA foreign_keys=ON")
    cursor.fetchall()


@event.listens_for(engine.sync_engine, "engine_connect")
def ask(connection: Connection):
    connection.execute(text("select 1"))


def count(connection, *rest):
    open("counts", "a")  # FAB401: 4, "engine listener count"


def install(given: AsyncEngine):
    event.listen(given.sync_engine, "before_cursor_execute", count)


@event.listens_for(plain, "connect")
def announce_plain(connection, record):
    requests.post("https://example.com/connected")
