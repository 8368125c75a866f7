# why: __getattr__ that hands everything on, getattr with a known name, classes kept on attributes
import requests
from redis import Redis


class Proxy:
    def __init__(self):
        self._client = requests.Session()

    def __getattr__(self, name):
        return getattr(self._client, name)


class Client:
    http_class = requests.Session
    cache_class: type[Redis] = Redis

    def __init__(self):
        self.http = self.http_class()
        self.cache = self.cache_class()

    def load(self):
        return self.http.get("u")


class Facade:
    def __init__(self, client: Client):
        self.client = client
        self.load = client.load
        self.fetch = self.client.http.get


async def use(facade: Facade, name: str):
    Client().load()  # FAB201: 4, "Session.get"
    Client().cache.get("k")  # FAB304: 4, "get"
    facade.load()  # FAB201: 4, "get"
    facade.fetch("u")  # FAB201: 4, "get"
    getattr(facade, "load")()  # FAB201: 4, "get"
    getattr(facade, name)()
    Proxy().get("u")  # FAB201: 4, "get"
