# why: every method of supermemory's client is a request, under the names of 5.0 and those before
from supermemory import AsyncSupermemory, Supermemory

client = Supermemory(api_key="k")
later = AsyncSupermemory(api_key="k")


async def remember(text: str):
    client.add("space", content=text)  # FAB205: 4, "await client.add(...)"
    client.documents.get("space", "a")  # FAB205: 4, "await client.documents.get(...)"
    client.search("space", query=text)  # FAB205: 4, "await client.search(...)"
    await later.add("space", content=text)
    return await later.search("space", query=text)


async def remember_before(text: str):
    client.memories.add(content=text)  # FAB205: 4, "add"
    return client.search.execute(q=text)  # FAB205: 11, "execute"
