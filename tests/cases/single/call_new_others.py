# why: __new__ can give an object of another class, which is then the one that is used; of its own class otherwise
from typing import Any, Optional

import requests
from redis import Redis

class Facade:
    _instance: Optional[Any] = None

    def __new__(cls):
        if cls._instance is None:
            raise RuntimeError("call init first")
        return cls._instance

    @classmethod
    def init(cls):
        cls._instance = requests.Session()


class Chosen:
    def __new__(cls, kind):
        return Redis() if kind == "redis" else requests.Session()

    def __init__(self, kind):
        self.never = requests.get("u")


class Text(str):
    def __new__(cls, value):
        made = str.__new__(cls, value)
        made.session = requests.Session()
        return made

    def fetch(self):
        return self.session.get(self)


async def use():
    Facade().get("u")  # FAB201: 4, "requests.Session.get"
    Chosen("redis").get("u")  # FAB304: 4, "redis.Redis.get"
    Text("u").fetch()  # FAB201: 4, "get"
