"""FAB301: sync SQL driver."""

from __future__ import annotations

from flake8_async_fastapi.codes.code import Code

CODE = Code(
    number="FAB301",
    title="sync SQL driver",
    kind="SQL drivers: sqlite3, psycopg2, psycopg, pymysql, oracledb, pyodbc, duckdb, snowflake, ...",
    what="""\
Connecting, executing, fetching and committing through a sync DB-API driver or the sync side of a driver that has
both.
""",
    why="""\
A statement waits for the network, for the disk and for locks that other transactions hold. SQLite is no exception:
a writer waits for the file lock, five seconds by default.
""",
    bad="""\
import sqlite3

from fastapi import FastAPI

app = FastAPI()
database = sqlite3.connect("shop.db", isolation_level=None, check_same_thread=False)


@app.delete("/items/{item}")
async def remove(item: int) -> None:
    database.execute("DELETE FROM items WHERE id = ?", (item,))
""",
    good="""\
import sqlite3

from fastapi import FastAPI

app = FastAPI()
database = sqlite3.connect("shop.db", isolation_level=None, check_same_thread=False)


@app.delete("/items/{item}")
def remove(item: int) -> None:
    database.execute("DELETE FROM items WHERE id = ?", (item,))
""",
    ignore_when="""\
The database is in memory (`sqlite3.connect(":memory:")`, DuckDB over small data) and nobody else writes to it.
""",
)
