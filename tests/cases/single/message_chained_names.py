# why: of two calls of one name that begin at one place the inner one is meant, or nothing says which
import json

import httpx
import requests
from fastapi import FastAPI

app = FastAPI()


class Config:
    def get(self, key, default=None):
        with open("config.json") as file:
            return json.load(file).get(key, default)


class Configs:
    def get(self, key) -> Config:
        return config

    def find(self, key) -> Config:
        return config


config = Config()
configs = Configs()


async def chained(client: httpx.Client, session: requests.Session):
    value = config.get("a", {})  # FAB401: 12, 'run it with "await run_in_threadpool(config.get, ...)"'
    config.get("a", {}).get("b", False)  # FAB401: 4, "move the whole expression into a function and run that with"
    configs.get("a").get("b")  # FAB401: 4, "move the whole expression into a function and run that with"
    configs.find("a").get("b")  # FAB401: 4, "run it with \"await run_in_threadpool(configs.find('a').get, ...)\""
    client.get("a").json().get("b")  # FAB201: 4, 'use "(await client.get(...)).json()" with httpx.AsyncClient'
    session.get("a").json().get("b")  # FAB201: 4, 'use "(await session.get(...)).json()" with httpx.AsyncClient'
    requests.get("a").json().get("b")  # FAB201: 4, 'use "(await client.get(...)).json()" with httpx.AsyncClient'
    return value
