"""FAB303: document, graph, search or vector store."""

from __future__ import annotations

from flake8_async_fastapi.codes.code import Code

CODE = Code(
    number="FAB303",
    title="document, graph, search or vector store",
    kind="document, graph, search and vector stores: pymongo, elasticsearch, neo4j, chromadb, qdrant, ...",
    what="""\
The calls of sync clients that reach the server, wherever they happen: `find_one`, iterating a cursor that `find`
returned, `search`, `upsert`, `session.run`. Creating a lazy client or a cursor is silent.
""",
    why="""\
A query waits for the network and for the server, with a server selection timeout of 30 seconds in PyMongo when no
server can be reached.
""",
    bad="""\
from fastapi import FastAPI
from pymongo import MongoClient

app = FastAPI()
notes = MongoClient("mongodb://localhost")["app"]["notes"]


@app.get("/notes/{title}")
async def read(title: str) -> bool:
    return notes.find_one({"title": title}) is not None
""",
    good="""\
from fastapi import FastAPI
from pymongo import AsyncMongoClient

app = FastAPI()
notes = AsyncMongoClient("mongodb://localhost")["app"]["notes"]


@app.get("/notes/{title}")
async def read(title: str) -> bool:
    return await notes.find_one({"title": title}) is not None
""",
    ignore_when="""\
The client works in memory (an in-process Chroma or Qdrant over little data).
""",
)
