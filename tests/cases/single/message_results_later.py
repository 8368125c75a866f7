# why: what an asynchronous driver gives is awaited and iterated in turn, by whoever gets it; SQLAlchemy's is a plain one
import json
import sqlite3

import psycopg
from neo4j import Session as GraphSession
from sqlalchemy.orm import Session


async def work(): ...


def names(rows):
    return [row[0] for row in rows]


async def with_neo4j(session: GraphSession):
    await work()
    result = session.run("CALL db.labels()")  # FAB303: 13, 'use "await session.run(...)" with neo4j.AsyncSession, then "async for"'
    labels = [record["label"] for record in result]
    one = session.run("CALL db.labels()")  # FAB303: 10, 'with neo4j.AsyncSession, then "await one.single()"'
    all_of_them = list(session.run("RETURN 1"))  # FAB303: 23, 'with neo4j.AsyncSession, then "async for"'
    handed = session.run("RETURN 1")  # FAB303: 13, "async def with_neo4j: move the whole database work into one function"
    session.run("RETURN 1")  # FAB303: 4, 'use "await session.run(...)" with neo4j.AsyncSession'
    return labels, one.single(), all_of_them, names(handed)


async def with_psycopg(conn: psycopg.Connection):
    await work()
    for row in conn.execute("SELECT 1"):  # FAB301: 15, 'use "async for row in await conn.execute(...)" with psycopg.AsyncConnection'
        print(row)
    texts = [str(row) for row in conn.execute("SELECT 1")]  # FAB301: 33, 'use "async for row in await conn.execute(...)"'
    first, *rest = conn.execute("SELECT 1")  # FAB301: 19, 'use "[row async for row in await conn.execute(...)]"'
    rows = conn.execute("SELECT 1")  # FAB301: 11, 'use "await conn.execute(...)" with psycopg.AsyncConnection, then "async for"'
    first, *rest = rows
    names(conn.execute("SELECT 1"))  # FAB301: 10, "move the whole database work into one function"
    return texts, first, rest


async def with_sqlite(conn: sqlite3.Connection):
    await work()
    rows = conn.execute("SELECT 1")  # FAB301: 11, 'use "await conn.execute(...)" with aiosqlite.Connection, or'
    return json.dumps([row[0] for row in rows])  # FAB301: 41, 'use "async for row in rows" with aiosqlite.Cursor'


async def with_sqlalchemy(session: Session, query):
    await work()
    for row in session.execute(query):  # FAB302: 15, 'use "await session.execute(...)" with sqlalchemy.ext.asyncio.AsyncSession'
        print(row)
    result = session.execute(query)  # FAB302: 13, 'use "await session.execute(...)" with sqlalchemy.ext.asyncio.AsyncSession'
    return names(result), result.scalars()
