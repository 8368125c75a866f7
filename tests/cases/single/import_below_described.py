# why: classes that are imported from the modules in which a library writes them
from fastapi import FastAPI
from langchain_core.language_models.chat_models import BaseChatModel
from langchain_core.embeddings.embeddings import Embeddings
from langchain_core.vectorstores.base import VectorStore
from langchain_openai.chat_models import ChatOpenAI
from langchain_openai.chat_models.base import ChatOpenAI as C2
from langchain_openai.embeddings import OpenAIEmbeddings
from langchain.chat_models.openai import ChatOpenAI as C3
from langchain.embeddings.openai import OpenAIEmbeddings as E3
from langchain.vectorstores.faiss import FAISS
from langchain.document_loaders.pdf import PyPDFLoader
from langchain_core.runnables.base import Runnable
from langchain_core.retrievers import BaseRetriever
from langchain_community.utilities.sql_database import SQLDatabase
from langchain_community.utilities import SQLDatabase as S2

app = FastAPI()


@app.get("/1")
async def one(a: BaseChatModel, b: Embeddings, c: VectorStore, d: Runnable, r: BaseRetriever):
    a.invoke("x")  # FAB205: 4, "langchain_core.language_models.BaseChatModel.invoke()"
    b.embed_query("x")  # FAB205: 4, "langchain_core.embeddings.Embeddings.embed_query()"
    c.similarity_search("x")  # FAB205: 4, "langchain_core.vectorstores.VectorStore.similarity_search()"
    d.invoke("x")  # FAB205: 4, "langchain_core.runnables.Runnable.invoke()"
    r.invoke("x")  # FAB205: 4, "langchain_core.retrievers.BaseRetriever.invoke()"
    ChatOpenAI().invoke("x")  # FAB205: 4, "langchain_core.language_models.BaseChatModel.invoke()"
    C2().invoke("x")  # FAB205: 4, "langchain_core.language_models.BaseChatModel.invoke()"
    OpenAIEmbeddings().embed_query("x")  # FAB205: 4, "langchain_core.embeddings.Embeddings.embed_query()"
    C3().invoke("x")  # FAB205: 4, "langchain_core.language_models.BaseChatModel.invoke()"
    E3().embed_query("x")  # FAB205: 4, "langchain_core.embeddings.Embeddings.embed_query()"
    FAISS.load_local("x", None)  # FAB401: 4, "langchain_community.vectorstores.FAISS.load_local()"
    PyPDFLoader("x").load()  # FAB401: 4, "langchain_core.document_loaders.BaseLoader.load()"
    SQLDatabase.from_uri("x").run("y")  # FAB301: 4, "langchain_community.utilities.SQLDatabase.from_uri()"
    S2.from_uri("x").run("y")  # FAB301: 4, "langchain_community.utilities.SQLDatabase.from_uri()"
