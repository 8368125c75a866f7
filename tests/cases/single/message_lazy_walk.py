# why: a chain that ends where a lazy result is iterated says so, since the result has no name but its variable's
from pathlib import Path

import pymongo
from fastapi import FastAPI

app = FastAPI()


def templates():
    return Path("templates").rglob("*.jinja")


def first():
    found = templates()
    for file in found:
        return file.stem


def direct():
    for file in Path("templates").rglob("*.jinja"):
        return file.stem


def documents(client: pymongo.MongoClient):
    found = client.db.table.find()
    return [item for item in found]


@app.get("/")
async def home(client: pymongo.MongoClient):
    first()  # FAB402: 4, "first > iterating found (message_lazy_walk.py:16)"
    direct()  # FAB402: 4, "direct > rglob() (message_lazy_walk.py:21)"
    documents(client)  # FAB303: 4, "documents > iterating pymongo.cursor.Cursor (message_lazy_walk.py:27)"
