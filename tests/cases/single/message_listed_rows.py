# why: what is unpacked, or handed on as a generator, is gone through plainly: an asynchronous iterable has to become a list
import sqlite3

import psycopg
import sqlalchemy
from sqlalchemy import text


async def unpacked(conn: psycopg.Connection):
    a, b = conn.execute("select")  # FAB301: 11, 'use "[row async for row in await conn.execute(...)]" with psycopg.AsyncConnection'
    return a, b, [*conn.execute("select")]  # FAB301: 19, 'use "[row async for row in await conn.execute(...)]"'


async def unpacked_here(conn: sqlite3.Connection):
    a, b = conn.execute("select")  # FAB301: 11, 'use "[row async for row in await conn.execute(...)]" with aiosqlite.Connection'
    return a, b


async def summed(conn: psycopg.Connection):
    return sum(x for (x,) in conn.execute("select"))  # FAB301: 29, 'use "[... async for (x,) in await conn.execute(...)]"'


async def any_of_cursor(cur: sqlite3.Cursor):
    return any(row for row in cur)  # FAB301: 30, 'use "[... async for row in cur]"'


async def in_second_place(conn: psycopg.Connection):
    return sum(x for y in (1, 2) for x in conn.execute("select"))  # FAB301: 42, "in a list comprehension instead of this generator"


async def comprehension(conn: psycopg.Connection):
    return {x for x in conn.execute("select")}  # FAB301: 23, 'use "async for x in await conn.execute(...)"'


async def awaited_only(conn: sqlalchemy.Connection):
    a, b = conn.execute(text("select"))  # FAB302: 11, 'use "await conn.execute(...)"'
    return a, b, sum(x for x in conn.execute(text("select")))  # FAB302: 32, 'use "await conn.execute(...)"'
