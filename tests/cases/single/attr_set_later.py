# why: attributes that begin as None and are set later, in every usual way
from typing import ClassVar, Optional

import requests
from redis import Redis
from redis.asyncio import Redis as AsyncRedis


class Service:
    _shared: ClassVar[Optional[Redis]] = None

    def __init__(self):
        self._client: requests.Session | None = None
        self._lazy = None
        self._cache: "Optional[Redis]" = None
        self._async: AsyncRedis | None = None

    def client(self):
        if self._client is None:
            self._client = requests.Session()
        return self._client

    @property
    def lazy(self):
        if not self._lazy:
            self._lazy = requests.Session()
        return self._lazy

    def start(self):
        self._cache = Redis()
        Service._shared = Redis()

    async def connect(self):
        if self._async is None:
            self._async = AsyncRedis()
        await self._async.get("k")

    async def use(self):
        self.client().get("u")  # FAB201: 8, "get"
        self.lazy.get("u")  # FAB201: 8, "get"
        self._client.get("u")  # FAB201: 8, "get"
        self._lazy.get("u")  # FAB201: 8, "get"
        assert self._cache is not None
        self._cache.get("k")  # FAB304: 8, "get"
        if self._shared:
            self._shared.get("k")  # FAB304: 12, "get"
        await self._async.get("k")
        if (client := self._client) is None:
            return None
        return client.get("u")  # FAB201: 15, "get"


worker = None


class Worker:
    def __init__(self):
        global worker
        if worker is None:
            worker = self

    def answer(self):
        raise NotImplementedError


class Downloader(Worker):
    def answer(self):
        return requests.get("u")


async def ask():
    worker.answer()  # FAB201: 4, "Downloader.answer"
