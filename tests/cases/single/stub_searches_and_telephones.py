# why: more clients that wait: searches, vector indexes, key-value stores, telephony, machine learning services
import africastalking
import etcd3
import vonage
import weaviate
from azure.ai.ml import MLClient
from elasticsearch_dsl import AsyncSearch, Document, Index, Search
from ibm_watsonx_ai.foundation_models import Embeddings, ModelInference
from pinecone.grpc import PineconeGRPC
from redisvl.extensions.cache.llm import SemanticCache
from redisvl.index import AsyncSearchIndex, SearchIndex


class Article(Document):
    title: str


async def searches(text: str):
    search = Search(index="articles").query("match", title=text).filter("term", a=1)[0:10]
    search.execute()  # FAB303: 4, "Search.execute"
    search.count()  # FAB303: 4, "Search.count"
    for hit in search:  # FAB303: 15, "iterating"
        print(hit)
    for hit in search.scan():  # FAB303: 15, "iterating"
        print(hit)
    article = Article.get(id=1)  # FAB303: 14, "Document.get"
    article.save()  # FAB303: 4, "Document.save"
    Article.search().execute()  # FAB303: 4, "Search.execute"
    Index("articles").refresh()  # FAB303: 4, "Index.refresh"
    await AsyncSearch().query("match", title=text).execute()
    return search.to_dict()


async def vectors(query, schema: dict, index: AsyncSearchIndex, model: ModelInference):
    own = SearchIndex.from_dict(schema)
    own.create(overwrite=True)  # FAB303: 4, "SearchIndex.create"
    own.query(query)  # FAB303: 4, "SearchIndex.query"
    for page in own.paginate(query):  # FAB303: 16, "iterating"
        print(page)
    await index.query(query)
    cache = SemanticCache()  # FAB303: 12, "SemanticCache"
    cache.check(prompt=query)  # FAB303: 4, "SemanticCache.check"
    await cache.acheck(prompt=query)
    pinecone = PineconeGRPC(api_key=query)
    pinecone.Index("a").query(vector=[])  # FAB303: 4, "GrpcIndex.query"
    model.generate_text(query)  # FAB205: 4, "ModelInference.generate_text"
    for part in model.generate_text_stream(query):  # FAB205: 16, "iterating"
        print(part)
    await model.achat(messages=[])


async def embedded(embeddings: Embeddings, text: str):
    embeddings.embed_query(text)  # FAB205: 4, "Embeddings.embed_query"
    await embeddings.aembed_query(text)


async def weaviate_before_4(text: str):
    client = weaviate.Client("http://localhost")  # FAB303: 13, "weaviate.Client"
    client.query.get("A", ["b"]).with_near_text({}).with_limit(1).do()  # FAB303: 4, "do"
    client.data_object.create({}, "A")  # FAB303: 4, "create"
    with client.batch as batch:  # FAB303: 9, "client.batch"
        batch.add_data_object({}, "A")


async def keys(name: str):
    client = etcd3.client()
    client.put(name, "1")  # FAB304: 4, "Etcd3Client.put"
    client.get(name)  # FAB304: 4, "Etcd3Client.get"
    with client.lock(name):  # FAB304: 9, "Lock"
        pass


async def telephones(auth, number: str):
    client = vonage.Vonage(auth)
    client.sms.send(number)  # FAB204: 4, "client.sms.send"
    client.verify.start_verification(number)  # FAB204: 4, "client.verify.start_verification"
    client.video.generate_client_token(number)
    old = vonage.Client(key=number)
    vonage.Sms(old).send_message({})  # FAB204: 4, "send_message"
    africastalking.initialize("a", "b")
    africastalking.SMS.send("text", [number])  # FAB204: 4, "africastalking.SMS.send"
    africastalking.SMS.send("text", [number], callback=print)


async def learning(credential, job):
    client = MLClient(credential, "a", "b", "c")
    client.jobs.create_or_update(job)  # FAB204: 4, "client.jobs.create_or_update"
    client.create_or_update(job)  # FAB204: 4, "MLClient.create_or_update"
    for model in client.models.list():  # FAB204: 17, "iterating"
        print(model)
    client.online_endpoints.begin_delete(name="a").result()  # FAB204: 4, "begin_delete"
