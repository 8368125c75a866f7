# why: a query that is declared as the list it is read as is a query still
from collections.abc import Iterable

from peewee import CharField, Model
from pymongo import MongoClient
from sqlalchemy.orm import Session


class Row(Model):
    text = CharField()


async def listed(wanted):
    data: list[Row] = Row.select(Row.text).where(Row.text == wanted)
    return [row.text for row in data]  # FAB302: 32, "iterating peewee.ModelSelect"


async def iterable(wanted):
    data: Iterable[Row] = Row.select(Row.text).where(Row.text == wanted)
    for row in data:  # FAB302: 15, "iterating peewee.ModelSelect"
        print(row.text)


async def session_query(session: Session):
    rows: list[Row] = session.query(Row)
    for row in rows:  # FAB302: 15, "iterating sqlalchemy.orm.Query"
        print(row)


async def cursor(client: MongoClient):
    documents: list[dict] = client["shop"]["orders"].find({})
    for document in documents:  # FAB303: 20, "iterating pymongo.cursor.Cursor"
        print(document)


async def really_a_list():
    rows: list[Row] = list(Row.select(Row.text))  # FAB302: 22, "iterating peewee.ModelSelect"
    for row in rows:
        print(row)
