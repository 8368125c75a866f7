from typing import TYPE_CHECKING

from .base import Middle

if TYPE_CHECKING:
    from redis import Redis


class Service(Middle):
    def __init__(self, url, cache: "Redis"):
        super().__init__(url)
        self.cache = cache

    def connect(self):
        return self.session.get(self.url)

    async def load(self):
        self.cache.get("k")  # FAB304: 8, "get"
        return self.session.get("u")  # FAB201: 15, "get"


class Quiet(Middle):
    pass
