# why: __new__ runs when an object is made, and can set its attributes; singletons of every kind
import time

import requests
from redis import Redis


class Slow:
    def __new__(cls, *args):
        time.sleep(1)
        return super().__new__(cls)


class Single:
    _instance = None

    def __new__(cls):
        if cls._instance is None:
            cls._instance = super().__new__(cls)
            cls._instance.redis = Redis()
            cls._instance.connect()
        return cls._instance

    def connect(self):
        self.http = requests.Session()

    async def load(self):
        self.redis.get("k")  # FAB304: 8, "get"
        self.http.get("u")  # FAB201: 8, "get"


class Lazy:
    _instance = None
    _client: "Redis | None" = None

    @classmethod
    def instance(cls) -> "Lazy":
        if cls._instance is None:
            cls._instance = cls()
        return cls._instance

    @classmethod
    def shared(cls):
        if cls._instance is None:
            cls._instance = cls()
        return cls._instance

    @classmethod
    def client(cls):
        if cls._client is None:
            cls._client = Redis()
        return cls._client

    def read(self):
        return requests.get("u")


class Built:
    @classmethod
    def create(cls, url):
        self = cls.__new__(cls)
        self.http = requests.Session()
        return self

    async def load(self):
        self.http.get("u")  # FAB201: 8, "get"


async def use():
    Slow()  # FAB101: 4, "time.sleep"
    Slow(1)  # FAB101: 4, "time.sleep"
    Single().redis.get("k")  # FAB304: 4, "get"
    Lazy.instance().read()  # FAB201: 4, "requests.get"
    Lazy.shared().read()  # FAB201: 4, "requests.get"
    Lazy.client().get("k")  # FAB304: 4, "get"
    Lazy._client.get("k")  # FAB304: 4, "get"
    Built.create("u").http.get("u")  # FAB201: 4, "get"
