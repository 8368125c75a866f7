# why: what the right side of an operator makes of a builtin value on the left
import requests
from langchain_core.output_parsers import StrOutputParser
from langchain_core.prompts import ChatPromptTemplate
from langchain_core.runnables import RunnablePassthrough
from langchain_openai import ChatOpenAI

llm = ChatOpenAI()
prompt = ChatPromptTemplate.from_template("{context} {question}")
chain = {"context": RunnablePassthrough(), "question": RunnablePassthrough()} | prompt | llm | StrOutputParser()


class Step:
    def __ror__(self, other):
        return Step()

    def __radd__(self, other):
        requests.get(other)
        return self

    def run(self):
        return requests.get("https://example.com")


async def ask(question: str):
    return chain.invoke(question)  # FAB205: 11, "langchain_core.runnables.Runnable.invoke()"


async def own():
    made = {"a": 1} | Step()
    made.run()  # FAB201: 4, "Step.run > requests.get"
    step = Step()
    return "https://example.com" + step  # FAB201: 11, "Step.__radd__ > requests.get"


async def plain(more: dict, number: int):
    merged = {"a": 1} | more
    return merged, 1 + number
