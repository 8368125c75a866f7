# why: what aggregate() of the asynchronous client gives is a cursor over which "for", "in" and list() do not work
from pymongo import MongoClient

db = MongoClient()["x"]


async def read():
    for row in db["c"].aggregate([]):  # FAB303: 15, "await (await collection.aggregate(...)).to_list()"
        print(row)
    found = "a" in db.c.list_indexes()  # FAB303: 19, "await (await db.c.list_indexes()).to_list()"
    every = list(db.list_collections())  # FAB303: 17, "await (await db.list_collections()).to_list()"
    return found, every


async def at_once():
    first = db.c.aggregate([]).next()  # FAB303: 12, "await (await db.c.aggregate(...)).next()"
    every = db.c.aggregate([]).to_list()  # FAB303: 12, "await (await db.c.aggregate(...)).to_list()"
    return first, every


async def entered():
    with db.c.aggregate([]) as cursor:  # FAB303: 9, "async with await db.c.aggregate(...) as cursor"
        return cursor
