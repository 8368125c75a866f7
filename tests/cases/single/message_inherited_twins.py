# why: a twin that the object's class inherits with the method is called on the object in hand
import asyncio

from fastapi import FastAPI
from langchain_openai import ChatOpenAI, OpenAIEmbeddings

app = FastAPI()


class Model:
    def __init__(self, chat: ChatOpenAI) -> None:
        self.chat = chat

    def ask(self, text: str):
        return self.chat.invoke(text)


@app.get("/ask")
async def ask(text: str, chat: ChatOpenAI, embeddings: OpenAIEmbeddings, model: Model):
    await asyncio.sleep(0)
    embeddings.embed_query(text)  # FAB205: 4, 'use "await embeddings.aembed_query(...)"'
    model.ask(text)  # FAB205: 4, "; await langchain_core.language_models.BaseChatModel.ainvoke() there"
    for part in chat.stream(text):  # FAB205: 16, 'use "async for part in chat.astream(...)"'
        print(part)
    return chat.invoke(text)  # FAB205: 11, 'use "await chat.ainvoke(...)"'
