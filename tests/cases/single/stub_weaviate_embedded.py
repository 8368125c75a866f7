# why: an embedded Weaviate server is started where its client is made, the asynchronous one too; others connect later
import weaviate
from fastapi import FastAPI
from weaviate.embedded import EmbeddedOptions

app = FastAPI()


@app.get("/a")
async def a():
    client = weaviate.use_async_with_embedded()  # FAB303: 13, "weaviate.use_async_with_embedded() blocks"
    await client.connect()
    other = weaviate.use_async_with_local()
    await other.connect()


@app.get("/b")
async def b():
    client = weaviate.connect_to_embedded()  # FAB303: 13, "weaviate.connect_to_embedded"
    client.close()


@app.get("/c")
async def c(options: EmbeddedOptions):
    client = weaviate.WeaviateAsyncClient(embedded_options=EmbeddedOptions())  # FAB303: 13, "WeaviateAsyncClient()"
    await client.connect()
    weaviate.WeaviateClient(embedded_options=options)  # FAB303: 4, "weaviate.WeaviateClient()"


@app.get("/d")
async def d(params):
    client = weaviate.WeaviateAsyncClient(params)
    await client.connect()
    weaviate.WeaviateClient(connection_params=params, embedded_options=None)
    weaviate.WeaviateClient(params)
    weaviate.WeaviateClient(**params)
