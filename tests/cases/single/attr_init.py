# why: attributes set in __init__ or in any other method
import requests
from redis import Redis


class Api:
    def __init__(self, url: str, redis: Redis, session=None):
        self.session = requests.Session()
        self.redis = redis
        self.given: requests.Session = session
        self.options = {}
        self.url = url

    def reconnect(self):
        self.later = requests.Session()

    async def fetch(self):
        self.session.get(self.url)  # FAB201: 8, "get"
        self.redis.get("k")  # FAB304: 8, "get"
        self.given.get("u")  # FAB201: 8, "get"
        self.later.get("u")  # FAB201: 8, "get"
        self.options.get("u")

    async def through_self(me):
        me.session.get("u")  # FAB201: 8, "get"


async def outside(api: Api):
    api.session.get("u")  # FAB201: 4, "get"
    api.options.get("u")


async def made():
    api = Api("u", Redis())
    api.session.get("u")  # FAB201: 4, "get"
