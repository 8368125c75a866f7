# why: psycopg's, aiosqlite's and neo4j's results have coroutine functions; those of SQLAlchemy and httpx have plain ones
import sqlite3

import httpx
import psycopg
from neo4j import Session as GraphSession
from sqlalchemy.orm import Session


async def with_psycopg(conn: psycopg.Connection) -> None:
    conn.execute("SELECT 1").fetchone()  # FAB301: 4, "use \"await (await conn.execute(...)).fetchone()\" with psycopg"
    conn.execute("SELECT 1").rowcount  # FAB301: 4, "use \"(await conn.execute(...)).rowcount\" with psycopg"
    psycopg.connect("").execute("SELECT 1")  # FAB301: 4, "use \"await (await psycopg.AsyncConnection.connect(...)).execute(...)\""


async def with_sqlite(conn: sqlite3.Connection) -> None:
    conn.execute("SELECT 1").fetchall()  # FAB301: 4, "use \"await (await conn.execute(...)).fetchall()\" with aiosqlite"


async def with_neo4j(session: GraphSession) -> None:
    session.run("RETURN 1").single()  # FAB303: 4, "use \"await (await session.run(...)).single()\" with neo4j"


async def with_sqlalchemy(session: Session, query) -> None:
    session.execute(query).fetchall()  # FAB302: 4, "use \"(await session.execute(...)).fetchall()\" with sqlalchemy"


async def with_httpx(client: httpx.Client) -> None:
    client.get("").json()  # FAB201: 4, "use \"(await client.get(...)).json()\" with httpx"
