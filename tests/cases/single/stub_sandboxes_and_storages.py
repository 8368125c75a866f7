# why: sandboxes, SharePoint, guards of models, text recognition and storages wait in their synchronous clients
import toml
from daytona_sdk import AsyncDaytona, Daytona
from fastapi_storages import FileSystemStorage, S3Storage
from fastapi_storages.base import BaseStorage
from guardrails import AsyncGuard, Guard
from guardrails_ai.types import Guard as Described
from langchain.chat_models import ChatOpenAI
from langchain.embeddings import OpenAIEmbeddings
from langchain.llms import OpenAI
from langchain.vectorstores import FAISS
from office365.graph_client import GraphClient
from office365.sharepoint.client_context import ClientContext
from office365.sharepoint.files.file import File
from paddleocr import AsyncPaddleOCRClient, PaddleOCR
from pyarrow import json


async def sandboxes(name: str):
    daytona = Daytona()
    sandbox = daytona.create()  # FAB204: 14, "daytona.Daytona.create"
    sandbox.process.exec("ls")  # FAB204: 4, "sandbox.process.exec"
    sandbox.process.code_run("1")  # FAB204: 4, "sandbox.process.code_run"
    sandbox.fs.upload_file(b"", "a")  # FAB204: 4, "sandbox.fs.upload_file"
    sandbox.git.clone("url", "a")  # FAB204: 4, "sandbox.git.clone"
    sandbox.delete()  # FAB204: 4, "daytona.Sandbox.delete"
    daytona.delete(daytona.get(name))  # FAB204: 4, "Daytona.delete" | FAB204: 19, "Daytona.get"
    async with AsyncDaytona() as other:
        box = await other.create()
        await box.process.exec("ls")
        await other.delete(box)


async def documents(url: str, credentials):
    context = ClientContext(url).with_credentials(credentials)
    web = context.web
    context.load(web)
    context.execute_query()  # FAB204: 4, "execute_query"
    folder = context.web.get_folder_by_server_relative_url(url)
    files = folder.files.get().execute_query()  # FAB204: 12, "execute_query"
    for file in files:
        print(file.name)
        file.delete_object().execute_query()  # FAB204: 8, "execute_query"
    File.open_binary(context, url)  # FAB204: 4, "open_binary"
    await context.web.get().execute_query_async()
    graph = GraphClient(tenant=url).with_client_secret("a", "b")
    graph.users[url].send_mail(subject="a").execute_query()  # FAB204: 4, "execute_query"
    graph.me.drive.root.get().execute_query_retry()  # FAB204: 4, "execute_query_retry"


async def guarded(guard: Guard, text: str):
    guard.parse(text)  # FAB205: 4, "guardrails.Guard.parse"
    guard(messages=[])  # FAB205: 4, "guardrails.Guard"
    Guard.for_string([]).validate(text)  # FAB205: 4, "guardrails.Guard.validate"
    for part in guard(messages=[], stream=True):  # FAB205: 16, "guard"
        print(part)
    known = AsyncGuard.from_dict({}) if isinstance(guard, Described) else guard
    await known.parse(text)
    other = AsyncGuard().use(guard)
    await other.parse(text)
    await other(messages=[])


async def recognised(path: str, client: AsyncPaddleOCRClient):
    reader = PaddleOCR(lang="en")  # FAB604: 13, "PaddleOCR()"
    reader.ocr(path)  # FAB604: 4, "paddleocr.PaddleOCR.ocr"
    reader.predict(path)  # FAB604: 4, "reader.predict"
    list(reader.predict_iter(path))  # FAB604: 4, "predict_iter"
    await client.ocr(path)


async def stored(upload, base: BaseStorage):
    storage = FileSystemStorage("/srv")
    storage.write(upload, "a")  # FAB401: 4, "FileSystemStorage.write"
    storage.open("a")  # FAB401: 4, "FileSystemStorage.open"
    S3Storage().write(upload, "a")  # FAB204: 4, "S3Storage.write"
    base.write(upload, "a")  # FAB401: 4, "BaseStorage.write"
    toml.load("settings.toml")  # FAB401: 4, "toml.load"
    toml.loads("a = 1")
    toml.load(upload)
    json.read_json("lines.json")  # FAB603: 4, "pyarrow.json.read_json"


async def before_langchain_1(text: str):
    OpenAI().invoke(text)  # FAB205: 4, "invoke"
    ChatOpenAI().invoke(text)  # FAB205: 4, "invoke"
    OpenAIEmbeddings().embed_query(text)  # FAB205: 4, "embed_query"
    store = FAISS.load_local("index", OpenAIEmbeddings())  # FAB401: 12, "FAISS.load_local"
    store.similarity_search(text)  # FAB205: 4, "similarity_search"
    await store.asimilarity_search(text)
