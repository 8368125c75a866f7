"""SQLAlchemy: listeners of an asynchronous engine run in a greenlet on the loop, those of others where it is used."""

from blocking_probe import probe
from fastapi import FastAPI
from sqlalchemy import create_engine, event, text
from sqlalchemy.ext.asyncio import create_async_engine

app = FastAPI()
engine = create_async_engine("sqlite+aiosqlite://")
plain = create_engine("sqlite://")


@event.listens_for(engine.sync_engine, "connect")
def connected(connection, record):
    probe("listens_for connect")


def executing(connection, cursor, statement, parameters, context, executemany):
    probe("listen before_cursor_execute")


event.listen(engine.sync_engine, "before_cursor_execute", executing)


@event.listens_for(plain, "connect")
def plain_connected(connection, record):
    probe("listens_for of a plain engine")


@app.get("/")
async def endpoint():
    async with engine.connect() as connection:
        await connection.execute(text("select 1"))
    await engine.dispose()


@app.get("/plain")
def plain_endpoint():
    with plain.connect() as connection:
        connection.execute(text("select 1"))
    plain.dispose()


def drive(client):
    client.get("/")
    client.get("/plain")


EXPECTED = {
    "listens_for connect": "loop",
    "listen before_cursor_execute": "loop",
    "listens_for of a plain engine": "thread",
}
ROWS = {
    "listens_for connect": "sqlalchemy.event.listens_for(return)",
    "listen before_cursor_execute": "sqlalchemy.event.listen(fn)",
}
