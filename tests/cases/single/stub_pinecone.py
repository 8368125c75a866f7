# why: the asynchronous client of most releases, and requests that a pool of threads sends
from pinecone import Pinecone, PineconeAsyncio

client = Pinecone()
index = client.Index(host="h")


async def ask(vector: list[float]):
    index.query(vector=vector)  # FAB303: 4, "await index.query(...)\" with pinecone.db_data.IndexAsyncio"
    pending = index.upsert([], async_req=True)
    for ids in index.list(prefix="a"):  # FAB303: 15, "async for ids in index.list(...)"
        print(ids)
    client.list_indexes()  # FAB303: 4, "await client.list_indexes()\" with pinecone.PineconeAsyncio"
    client.inference.embed("m", [])  # FAB303: 4, "await client.inference.embed(...)"
    client.indexes.describe("x")  # FAB303: 4, "await client.indexes.describe(...)"
    index.documents.search()  # FAB303: 4, "index.documents.search"
    return pending


async def right(vector: list[float]):
    async with PineconeAsyncio() as pc, pc.IndexAsyncio(host="h") as found:
        await pc.list_indexes()
        return await found.query(vector=vector)
