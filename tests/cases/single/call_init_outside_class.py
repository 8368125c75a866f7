# why: a function `__init__` outside of classes is called by that name, like any other
import requests
from fastapi import FastAPI

app = FastAPI()


def __init__(team, client, transform=None):
    team.client = client
    client.get("u")
    return transform(client)


@app.get("/a")
async def route():
    __init__(object(), requests.Session())  # FAB201: 4, "__init__ > requests.Session.get"


@app.get("/b")
async def unknown(team, client):
    __init__(team, client.made())  # FAB201: 4, "__init__ > requests.Session.get"
