# why: each possibility of a conditional value counts; None and unknown ones do not
import os

import httpx
import requests
from redis import Redis


class Local:
    def read(self):
        return 1


class Remote:
    def read(self):
        return requests.get("u")


class Service:
    def __init__(self, fast: bool):
        self.store = Local() if fast else Remote()
        self.http = requests.Session() or None
        self.cache = Redis() if os.environ.get("REDIS") else None


async def use(service: Service, flag, unknown):
    service.store.read()  # FAB201: 4, "Remote.read"
    service.http.get("u")  # FAB201: 4, "get"
    if service.cache:
        service.cache.get("k")  # FAB304: 8, "get"
    client = unknown or requests.Session()
    client.get("u")  # FAB201: 4, "get"
    either = httpx.AsyncClient() if flag else httpx.Client()
    if flag:
        await either.get("u")
    unknown.get("u")
    (flag and requests).get("u")  # FAB201: 4, "requests.get"
