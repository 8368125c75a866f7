# why: stores of langchain that connect where they are made; Elasticsearch's do where they are given an address
from fastapi import FastAPI
from langchain_community.vectorstores import AzureSearch, Clickhouse, MyScale, Redis, Zilliz
from langchain_community.vectorstores.elasticsearch import ElasticsearchStore as OldStore
from langchain_elasticsearch import ElasticsearchCache, ElasticsearchEmbeddings, ElasticsearchStore
from langchain_milvus import Milvus

app = FastAPI()


class Store(Milvus):
    async def again(self):
        self._init(timeout=1)  # FAB303: 8, "_init() blocks"


@app.get("/a")
async def a(text: str):
    store = ElasticsearchStore("index", es_url="http://localhost:9200")  # FAB303: 12, "langchain_elasticsearch.ElasticsearchStore()"
    return await store.asimilarity_search(text)


@app.get("/b")
async def b(text: str, client, cloud: str):
    await client.ping()
    ElasticsearchStore("index", es_cloud_id=cloud, es_api_key="a")  # FAB303: 4, "ElasticsearchStore()"
    ElasticsearchStore("index", client=client)
    ElasticsearchStore("index", es_url=None, client=client)
    ElasticsearchEmbeddings("model", es_url=cloud)  # FAB303: 4, "ElasticsearchEmbeddings()"
    ElasticsearchEmbeddings("model", client=client)
    cache = ElasticsearchCache("index", client=client)
    cache.lookup(text, text)  # FAB303: 4, "AsyncElasticsearchCache"
    OldStore("index", es_url=cloud)  # FAB303: 4, "ElasticsearchStore()"
    OldStore("index", es_connection=client)


@app.get("/c")
async def c(url: str, embedding):
    Redis(url, "index", embedding)  # FAB303: 4, "Redis()"
    Clickhouse(embedding)  # FAB303: 4, "Clickhouse()"
    MyScale(embedding)  # FAB303: 4, "MyScale()"
    AzureSearch(url, "key", "index", embedding)  # FAB303: 4, "AzureSearch()"
    Zilliz(embedding)  # FAB303: 4, "run_in_threadpool(Zilliz, ...)"
    store = await Zilliz.afrom_texts([], embedding)
    await store.asimilarity_search("a")
