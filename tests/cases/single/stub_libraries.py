# why: lazy objects, attributes of any name and inherited methods of libraries
import hvac
import lancedb
import mongoengine
import valkey
from authlib.integrations.httpx_client import AsyncOAuth2Client, OAuth2Client
from google.cloud import bigquery, pubsub_v1
from googleapiclient.discovery import build
from langchain_anthropic import ChatAnthropic
from langchain_core.prompts import ChatPromptTemplate
from langgraph.graph import StateGraph
from llama_index.core import VectorStoreIndex
from mistralai import Mistral
from sklearn.ensemble import RandomForestClassifier


class User(mongoengine.Document):
    pass


async def silent():
    chain = ChatPromptTemplate.from_template("x") | ChatAnthropic()
    await chain.ainvoke({})
    ChatPromptTemplate.from_template("x").invoke({})
    await AsyncOAuth2Client().get("url")
    pubsub_v1.PublisherClient().publish("topic", b"")
    lancedb.connect("x")
    build("drive", "v3").files().list(pageSize=3)
    User.objects(name="x").filter(age=1)
    await StateGraph(dict).compile().ainvoke({})
    await Mistral().chat.complete_async()


async def blocking(index: VectorStoreIndex):
    build("drive", "v3").files().list(pageSize=3).execute()  # FAB204: 4, "HttpRequest.execute"
    bigquery.Client().query("select 1")  # FAB301: 4, "Client.query"
    pubsub_v1.PublisherClient().publish("topic", b"").result()  # FAB206: 4, "Future.result"
    RandomForestClassifier().predict([])  # FAB603: 4, "predict"
    hvac.Client().secrets.kv.v2.read_secret_version(path="x")  # FAB204: 4, "read_secret_version"
    User.objects(name="x").first()  # FAB303: 4, "QuerySet.first"
    User(name="x").save()  # FAB303: 4, "save"
    valkey.Valkey().get("x")  # FAB304: 4, "Valkey.get"
    lancedb.connect("x").open_table("t")  # FAB303: 4, "open_table"
    StateGraph(dict).compile().invoke({})  # FAB205: 4, "invoke"
    (ChatPromptTemplate.from_template("x") | ChatAnthropic()).invoke({})  # FAB205: 4, "invoke"
    index.as_query_engine().query("x")  # FAB205: 4, "query"
    OAuth2Client().get("url")  # FAB201: 4, "Client.get"
    Mistral().chat.complete()  # FAB205: 4, "Chat.complete"
