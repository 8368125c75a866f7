# why: Zep's memory of graphs, threads and users is asked with a request each, also by the names of older releases
from zep_cloud import AsyncZep
from zep_cloud.client import Zep

client = Zep(api_key="k")


async def ask(text: str):
    client.graph.search(query=text)  # FAB205: 4, "await client.graph.search(...)"
    client.graph.search_edges(query=text)  # FAB205: 4, "await client.graph.search_edges(...)"
    client.thread.add_messages("t", messages=[])  # FAB205: 4, "await client.thread.add_messages(...)"
    client.user.add(user_id="u")  # FAB205: 4, "await client.user.add(...)"
    client.memory.get(session_id="s")  # FAB205: 4, "await client.memory.get(...)"


async def right(text: str):
    await AsyncZep(api_key="k").graph.search(query=text)
    return client.graph
