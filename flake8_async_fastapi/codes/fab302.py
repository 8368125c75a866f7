"""FAB302: sync ORM or SQL toolkit."""

from __future__ import annotations

from flake8_async_fastapi.codes.code import Code

CODE = Code(
    number="FAB302",
    title="sync ORM or SQL toolkit",
    kind="ORMs and SQL toolkits: SQLAlchemy, SQLModel, Django ORM, peewee, Pony",
    what="""\
The calls that reach the database: `Session.execute`, `get`, `scalars`, `commit`, `refresh`, the terminal methods of
a `Query` and of Django's querysets, iterating over them. Building a statement is silent: it sends nothing.
""",
    why="""\
A sync session in an `async def` endpoint is the most frequent cause of "only one request at a time". A dependency
that makes the session in a plain `def` does not help: that part runs in a thread, the endpoint's queries do not.
""",
    bad="""\
from collections.abc import Iterator
from typing import Annotated

from fastapi import Depends, FastAPI
from sqlalchemy import create_engine, func, select
from sqlalchemy.orm import Session

app = FastAPI()
engine = create_engine("postgresql+psycopg://localhost/shop")


def open_session() -> Iterator[Session]:
    with Session(engine) as session:
        yield session


@app.get("/now")
async def now(session: Annotated[Session, Depends(open_session)]) -> str:
    return str(session.scalar(select(func.now())))
""",
    good="""\
from collections.abc import AsyncIterator
from typing import Annotated

from fastapi import Depends, FastAPI
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession, create_async_engine

app = FastAPI()
engine = create_async_engine("postgresql+psycopg://localhost/shop")


async def open_session() -> AsyncIterator[AsyncSession]:
    async with AsyncSession(engine) as session:
        yield session


@app.get("/now")
async def now(session: Annotated[AsyncSession, Depends(open_session)]) -> str:
    return str(await session.scalar(select(func.now())))
""",
    ignore_when="""\
The engine is SQLite in memory, as in a demonstration.
""",
)
