# why: singletons behind a function
import requests

_client = None


def get_client():
    global _client
    if _client is None:
        _client = requests.Session()
    return _client


class Holder:
    _instance = None

    def __init__(self):
        self.http = requests.Session()

    @classmethod
    def instance(cls):
        if cls._instance is None:
            cls._instance = cls()
        return cls._instance


async def function():
    get_client().get("u")  # FAB201: 4, "get"


async def classmethod_instance():
    Holder.instance().http.get("u")  # FAB201: 4, "get"


async def only_gets():
    return get_client()
