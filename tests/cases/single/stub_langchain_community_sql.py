# why: classes derived from langchain's SQLDatabase send queries through the engine that it keeps
from fastapi import FastAPI
from langchain_community.utilities.sql_database import SQLDatabase
from sqlalchemy import create_engine, text


class Database(SQLDatabase):
    def begun(self, command: str):
        with self._engine.begin() as connection:
            return connection.execute(text(command)).all()

    def connected(self, command: str):
        with self._engine.connect() as connection:
            return connection.execute(text(command)).all()

    def columns(self, table: str):
        return self._inspector.get_columns(table)

    def described(self):
        return self.dialect, self.get_usable_table_names()


derived = Database(create_engine("postgresql://db/x"))
plain = SQLDatabase.from_uri("postgresql://db/x")
app = FastAPI()


@app.get("/begun")
async def begun(q: str):
    return derived.begun(q)  # FAB302: 11, "Engine.begin"


@app.get("/connected")
async def connected(q: str):
    return derived.connected(q)  # FAB302: 11, "Engine.connect"


@app.get("/columns")
async def columns(q: str):
    return derived.columns(q)  # FAB302: 11, "get_columns"


@app.get("/run")
async def run(q: str):
    rows = plain._execute(q)  # FAB301: 11, "_execute"
    return rows, plain.table_info  # FAB301: 17, "table_info"


@app.get("/described")
async def described():
    return derived.described()
