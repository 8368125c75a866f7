# why: a name that began as an empty list and was given something else keeps that; who is given the list may fill it
import requests
from fastapi import FastAPI

app = FastAPI()


class Client:
    def get(self):
        return requests.get("https://example.com")


def note(thing=None):
    return thing


def ask(client):
    return client.get()


def fill(found):
    found.append(1)


@app.get("/a")
async def a(ready: bool):
    client = []
    if ready:
        client = Client()
    note(client)
    ask(client)  # FAB201: 4, "ask > Client.get > requests.get"


@app.get("/b")
async def b():
    client = []
    client = Client()
    note(client)
    return ask(client)  # FAB201: 11, "ask > Client.get > requests.get"


@app.get("/c")
async def c():
    found = []
    fill(found=found)
    if found:
        requests.get("https://example.com")  # FAB201: 8, "requests.get() blocks the event loop in GET /c"


@app.get("/d")
async def d():
    found = []
    note(found)
    if found:
        requests.get("https://example.com")  # FAB201: 8, "requests.get() blocks the event loop in GET /d"


@app.get("/e")
async def e():
    found = []
    if found:
        requests.get("https://example.com")
