# why: tools, retrievers and models of the project run by LangChain's methods
from langchain_core.documents import Document
from langchain_core.retrievers import BaseRetriever
from langchain_core.tools import BaseTool
from langchain_core.language_models.llms import LLM
from langchain_core.runnables import RunnableLambda, RunnableSerializable
from langchain_core.prompts import ChatPromptTemplate
from langchain_core.output_parsers import StrOutputParser
import requests


class PageRetriever(BaseRetriever):
    pages: list = []

    def _get_relevant_documents(self, query, *, run_manager):
        return [Document(page_content=page["text"]) for page in self.pages]


class WebRetriever(BaseRetriever):
    def _get_relevant_documents(self, query, *, run_manager):
        return [Document(page_content=requests.get(query).text)]


class AddTool(BaseTool):
    name: str = "add"
    description: str = "adds"

    def _run(self, a, b):
        return a + b


class WebTool(BaseTool):
    name: str = "web"
    description: str = "fetches"

    def _run(self, url):
        return requests.get(url).text


class EchoLLM(LLM):
    def _call(self, prompt, stop=None, run_manager=None, **kwargs):
        return prompt


class Double(RunnableSerializable):
    def invoke(self, input, config=None, **kwargs):
        return input * 2


async def quiet_retriever(pages):
    return PageRetriever(pages=pages).invoke("")


async def web_retriever():
    return WebRetriever().invoke("https://example.org")  # FAB201: 11, "WebRetriever._get_relevant_documents > requests.get"


async def quiet_tool():
    return AddTool().invoke({"a": 1, "b": 2})


async def quiet_tool_run():
    return AddTool().run({"a": 1, "b": 2})


async def web_tool():
    return WebTool().invoke({"url": "https://example.org"})  # FAB201: 11, "WebTool._run > requests.get"


async def web_tool_run():
    return WebTool().run({"url": "https://example.org"})  # FAB201: 11, "WebTool._run > requests.get"


async def quiet_llm():
    return EchoLLM().invoke("x")


async def quiet_own_invoke():
    return Double().invoke(2)


async def quiet_lambda():
    return RunnableLambda(lambda x: x + 1).invoke(1)


async def quiet_prompt(name):
    return ChatPromptTemplate.from_template("hello {name}").invoke({"name": name})


async def quiet_parser():
    return StrOutputParser().invoke("x")


class Fetch(RunnableSerializable[str, str]):
    agent: str = "a"

    def invoke(self, url, config=None, **kwargs):
        return requests.get(url).text


fetch = Fetch()
configured = Fetch().configurable_fields(agent=None)


async def own_batch(urls):
    fetch.batch(urls)  # FAB201: 4, "Fetch.invoke > requests.get"
    configured.invoke(urls[0])  # FAB201: 4, "Fetch.invoke > requests.get"
    configured.batch(urls)  # FAB201: 4, "Fetch.invoke > requests.get"
    fetch.with_types(str).invoke(urls[0])  # FAB201: 4, "Fetch.invoke > requests.get"
    fetch.with_listeners(on_start=print).map().invoke(urls)  # FAB201: 4, "Fetch.invoke > requests.get"
    fetch.configurable_alternatives(None).pick("a").invoke(urls[0])  # FAB201: 4, "Fetch.invoke > requests.get"
    fetch.assign(a=len).invoke(urls[0])  # FAB205: 4, "Runnable.invoke()"
    fetch.pipe(len, str).batch(urls)  # FAB205: 4, "Runnable.batch()"


async def quiet_batch(numbers):
    Double().batch(numbers)
    Double().configurable_fields().map().invoke(numbers)
    AddTool().batch([{"a": 1, "b": 2}])
    PageRetriever(pages=[]).batch(["", ""])
    EchoLLM().with_types(output_type=str).batch(["x"])
