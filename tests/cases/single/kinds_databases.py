# why: the codes of databases and stores
import sqlite3

import pymongo
import redis
import redis.asyncio
from pymongo import AsyncMongoClient, MongoClient
from sqlalchemy import text
from sqlalchemy.engine import Connection
from sqlalchemy.orm import Session


async def sql(connection: sqlite3.Connection):
    connection.execute("select 1")  # FAB301: 4, "execute"
    connection.commit()  # FAB301: 4, "commit"
    cursor = connection.cursor()
    cursor.execute("select 1")  # FAB301: 4, "execute"


async def orm(db: Session, connection: Connection):
    db.commit()  # FAB302: 4, "commit"
    db.flush()  # FAB302: 4, "flush"
    connection.execute(text("select 1"))  # FAB302: 4, "execute"


async def documents(client: MongoClient):
    client.db.items.insert_one({})  # FAB303: 4, "insert_one"
    client["db"]["items"].find_one({})  # FAB303: 4, "find_one"
    cursor = client["db"]["items"].find({})
    for item in cursor:  # FAB303: 16, "Cursor"
        print(item)
    collection = pymongo.MongoClient().get_database("db").get_collection("items")
    collection.delete_many({})  # FAB303: 4, "delete_many"


async def asynchronous(client: AsyncMongoClient):
    await client["db"]["items"].find_one({})
    async for item in client["db"]["items"].find({}):
        print(item)
    await redis.asyncio.Redis().get("k")


async def stores(client: redis.Redis):
    client.get("k")  # FAB304: 4, "redis.asyncio"
    client.set("k", 1)  # FAB304: 4, "set"
    pipe = client.pipeline()
    pipe.set("k", 1)
    pipe.execute()  # FAB304: 4, "execute"
    redis.from_url("redis://").ping()  # FAB304: 4, "ping"
    redis.StrictRedis().get("k")  # FAB304: 4, "get"
