# why: one text put into a dict that came from elsewhere says nothing about its other items: they may be None
import os

import requests
import yaml
from fastapi import FastAPI
from unknown_library import load

app = FastAPI()


class Config:
    def __init__(self, given: dict):
        self.read: dict = yaml.safe_load(os.environ["CONFIG"])
        self.read["name"] = os.environ["NAME"]
        self.given: dict = given
        self.given["name"] = "x"
        self.clients: dict = load()
        self.clients["x"] = requests.Session()
        self.named: dict[str, str] = load()
        self.named["name"] = "x"
        local: dict = load()
        local["name"] = "x"
        self.key, self.other, self.third = self.read["key"], self.given["key"], local["key"]
        self.word = self.named["key"]


config = Config(load())


@app.get("/")
async def index(url: str, name: str):
    if config.key is None:
        requests.get(url)  # FAB201: 8, "requests.get"
    if config.other is None:
        requests.get(url)  # FAB201: 8, "requests.get"
    if config.third is None:
        requests.get(url)  # FAB201: 8, "requests.get"
    if config.word is None:
        requests.get(url)
    config.clients[name].get(url)  # FAB201: 4, "Session.get"
