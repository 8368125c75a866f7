# why: a twin that awaits the callable it is given, or that leads to the same blocking call, is no way out
import inspect

import openai
import requests
from fastapi import FastAPI

app = FastAPI()


class Completions:
    def __init__(self):
        self._client = openai.OpenAI()

    def _call(self, call, *args, **kwargs):
        return call(*args, **kwargs)

    async def _acall(self, call, *args, **kwargs):
        return await call(*args, **kwargs)

    def _send(self, call, *args):
        return call(*args)

    async def _asend(self, call, *args):
        if inspect.iscoroutinefunction(call):
            return await call(*args)
        return None

    def _post(self, call, *args):
        return call(*args)

    async def _apost(self, call, *args):
        found = call(*args)
        return await found if inspect.isawaitable(found) else found

    async def arun(self):
        create = self._client.chat.completions.create
        self._call(create, "x")  # FAB205: 8, 'run it with "await run_in_threadpool(self._call, ...)"'
        self._send(create, "x")  # FAB205: 8, 'use "await self._asend(...)"'
        self._post(create, "x")  # FAB205: 8, 'use "await self._apost(...)"'


class Memory:
    def clear(self):
        requests.delete("https://example.org/memory")


class Chat:
    def __init__(self):
        self.memory = Memory()

    def begin(self):
        self.memory.clear()

    async def abegin(self):
        self.memory.clear()  # FAB201: 8, "Memory.clear > requests.delete"

    def end(self):
        return requests.post("https://example.org/end")

    async def aend(self):
        return requests.post("https://example.org/end")  # FAB201: 15, "requests.post()"

    def show(self):
        return requests.get("https://example.org/chat")

    async def ashow(self):
        with open("chat") as file:  # FAB401: 13, "open"
            return file.read()


@app.get("/")
async def home():
    chat = Chat()
    chat.begin()  # FAB201: 4, 'run it with "await run_in_threadpool(chat.begin)"'
    chat.end()  # FAB201: 4, 'run it with "await run_in_threadpool(chat.end)"'
    chat.show()  # FAB201: 4, 'use "await chat.ashow()"'
    return await Completions().arun()
