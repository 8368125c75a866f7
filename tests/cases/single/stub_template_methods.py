# why: a library's method that calls the project's own one blocks if that does
"""A library's base class calls the project's own method: what that method does decides."""

import requests
from langchain_core.document_loaders import BaseLoader
from langchain_core.documents import Document
from langchain_core.language_models.chat_models import BaseChatModel
from langchain_core.retrievers import BaseRetriever
from langchain_core.vectorstores import VectorStore


class MemoryLoader(BaseLoader):
    def lazy_load(self):
        yield Document(page_content="x")


class WebLoader(BaseLoader):
    def lazy_load(self):
        yield Document(page_content=requests.get("https://example.org").text)


class MemoryStore(VectorStore):
    def add_texts(self, texts, metadatas=None, **kwargs):
        return [str(i) for i, _ in enumerate(texts)]

    def similarity_search(self, query, k=4, **kwargs):
        return []


class EchoChat(BaseChatModel):
    def _generate(self, messages, stop=None, run_manager=None, **kwargs):
        return messages


class Pages(BaseRetriever):
    pages: list = []

    def _get_relevant_documents(self, query, *, run_manager):
        return self.pages


class WithInvoke(BaseRetriever):
    def invoke(self, query, config=None, **kwargs):
        return []


def helper(pages):
    return Pages(pages=pages).invoke("")


async def loader():
    return MemoryLoader().load()


async def web_loader():
    return WebLoader().load()  # FAB201: 11, "WebLoader.lazy_load > requests.get"


async def store(store: MemoryStore):
    return store.add_documents([])


async def store_search(store: MemoryStore):
    return store.similarity_search("x")


async def chat():
    return EchoChat().invoke("x")


async def through_helper(pages):
    return helper(pages)


async def old_name(pages):
    return Pages(pages=pages).get_relevant_documents("x")


async def own_invoke():
    return WithInvoke().invoke("x")
