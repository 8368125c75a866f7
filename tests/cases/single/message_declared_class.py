# why: of a method and its overrides that block the one of the declared class is shown, else the nearest
import requests
from fastapi import FastAPI

app = FastAPI()


class Core:
    def chat(self, text):
        return self.fetch(text)

    def fetch(self, text):
        return requests.get("http://example.com/")

    def load(self, text):
        return text


class CoreForTest(Core):
    def chat(self, text):
        return requests.get("http://example.com/test")

    def load(self, text):
        return requests.get("http://example.com/test")


class FurtherCore(CoreForTest):
    def load(self, text):
        return self.fetch(text)


class Server:
    def __init__(self, core: Core | None = None):
        self.core = core or Core()


server = Server()


@app.get("/both")
async def both():
    server.core.chat("x")  # FAB201: 4, "Core.chat() blocks the event loop in GET /both: Core.chat > Core.fetch"


@app.get("/derived")
async def derived():
    server.core.load("x")  # FAB201: 4, "CoreForTest.load() blocks the event loop in GET /derived"


@app.get("/declared")
async def declared(core: CoreForTest):
    core.load("x")  # FAB201: 4, "CoreForTest.load() blocks the event loop in GET /declared"
