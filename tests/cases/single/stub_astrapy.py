# why: a database over HTTP with lazy cursors and an asynchronous twin of every class
from astrapy import DataAPIClient

client = DataAPIClient("t")
database = client.get_database("https://x")
films = database.get_collection("films")


async def ask(vector: list[float]):
    films.insert_one({})  # FAB303: 4, "await films.insert_one(...)\" with astrapy.AsyncCollection"
    database.list_collection_names()  # FAB303: 4, "await database.list_collection_names()"
    cursor = films.find({}, sort={"$vector": vector}).limit(3)
    for film in cursor:  # FAB303: 16, "async for film in cursor"
        print(film)
    films.find({}).to_list()  # FAB303: 4, "await cursor.to_list()"
    database["shows"].find_one({})  # FAB303: 4, "find_one"


async def right():
    other = client.get_async_database("https://x").get_collection("films")
    await other.find_one({})
    async for film in other.find({}):
        print(film)
    return database.to_async()
