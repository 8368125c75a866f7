# why: Chroma has an asynchronous client for a server, and none for a database in the process
import chromadb

local = chromadb.PersistentClient("folder")
server = chromadb.HttpClient()


async def ask(given: chromadb.Collection):
    local.get_collection("a").query(query_texts=["b"])  # FAB303: 4, "move the whole expression into a function"
    given.get()  # FAB303: 4, "(given.get)"
    collection = server.get_collection("a")  # FAB303: 17, "await client.get_collection(...)"
    collection.query(query_texts=["b"])  # FAB303: 4, "AsyncCollection"
