# why: clients whose constructors connect or not, streams, buffered writes and twins of the same object
import httplib2
from clickhouse_driver import Client as Clickhouse
from curl_cffi import requests
from databricks import sql
from influxdb_client import InfluxDBClient
from influxdb_client.client.write_api import ASYNCHRONOUS, SYNCHRONOUS
from influxdb_client_3 import InfluxDBClient3
from keycloak import KeycloakAdmin, KeycloakOpenID
from langsmith import AsyncClient, Client
from llama_cpp import Llama
from meilisearch import Client as Meilisearch
from razorpay import Client as Razorpay
from together import AsyncTogether, Together
from typesense import Client as Typesense


async def silent(openid: KeycloakOpenID, langsmith: Client, razorpay: Razorpay, influx: InfluxDBClient):
    await openid.a_token("user", "password")
    openid.decode_token("t")
    KeycloakAdmin(server_url="u").get_current_realm()
    langsmith.create_run("n", {}, "llm")
    langsmith.create_feedback("r", key="k", trace_id="t")
    langsmith.list_runs()
    await AsyncClient().read_run("r")
    razorpay.utility.verify_webhook_signature("b", "s", "k")
    influx.write_api().write("b", record="r")
    influx.write_api(write_options=ASYNCHRONOUS).write("b", record="r")
    Meilisearch("u").index("movies")
    Typesense({}).collections["c"].documents["1"]
    await AsyncTogether().chat.completions.create(model="m", messages=[])
    async with requests.AsyncSession() as session:
        response = await session.get("u")
        response.json()


async def identity(openid: KeycloakOpenID, admin: KeycloakAdmin):
    openid.token("user", "password")  # FAB204: 4, "await openid.a_token(...)"
    openid.well_known()  # FAB204: 4, "a_well_known"
    admin.create_user({})  # FAB204: 4, "a_create_user"


async def traces(client: Client):
    for run in client.list_runs(project_name="p"):  # FAB204: 15, "iterating client.list_runs()"
        client.create_feedback(run.id, key="k")  # FAB204: 8, "create_feedback"
    client.pull_prompt("p")  # FAB204: 4, "pull_prompt"


async def search(meilisearch: Meilisearch, typesense: Typesense):
    meilisearch.index("movies").search("x")  # FAB303: 4, "search"
    movies = meilisearch.get_index("movies")  # FAB303: 13, "get_index"
    movies.add_documents([])  # FAB303: 4, "add_documents"
    typesense.collections["c"].documents.search({})  # FAB303: 4, "documents.search"
    typesense.collections.create({})  # FAB303: 4, "collections.create"


async def http():
    requests.get("u")  # FAB201: 4, "curl_cffi.requests.get"
    session = requests.Session()
    session.post("u").json()  # FAB201: 4, "post"
    with session.stream("GET", "u") as response:  # FAB201: 9, "stream"
        for chunk in response.iter_content():  # FAB201: 21, "iter_content"
            print(chunk)
    httplib2.Http().request("u")  # FAB201: 4, "request"


async def series(influx: InfluxDBClient, influx3: InfluxDBClient3):
    writer = influx.write_api(write_options=SYNCHRONOUS)
    writer.write("b", record="r")  # FAB303: 4, "write"
    influx.query_api().query("q")  # FAB303: 4, "query"
    influx3.query("q")  # FAB303: 4, "query_async"
    InfluxDBClient3.from_env().write("r")  # FAB303: 4, "write"


async def warehouses(clickhouse: Clickhouse):
    with sql.connect() as connection:  # FAB301: 9, "databricks.sql.connect"
        with connection.cursor() as cursor:
            cursor.execute("q")  # FAB301: 12, "execute"
    clickhouse.execute("q")  # FAB301: 4, "execute"


async def payments(razorpay: Razorpay):
    razorpay.order.create({})  # FAB204: 4, "razorpay.order.create"


async def models():
    client = Together()
    client.chat.completions.create(model="m", messages=[])  # FAB205: 4, "together.AsyncTogether"
    client.images.generate(model="m", prompt="p")  # FAB205: 4, "generate"


async def local_model(path: str):
    llm = Llama(model_path=path)  # FAB604: 10, "llama_cpp.Llama"
    llm.create_chat_completion(messages=[])  # FAB604: 4, "create_chat_completion"
    llm("prompt", max_tokens=8)  # FAB604: 4, "llm"
    chunks = llm.create_chat_completion(messages=[], stream=True)
    for chunk in chunks:  # FAB604: 17, "chunks"
        print(chunk)
    llm.tokenize(b"text")
