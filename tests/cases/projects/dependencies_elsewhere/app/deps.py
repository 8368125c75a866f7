import time

import requests
from fastapi import Depends
from redis import Redis


async def of_router():
    time.sleep(1)  # FAB101: 4, "in dependency of_router"


async def of_app():
    requests.get("u")  # FAB201: 4, "in dependency of_app"


async def of_include():
    time.sleep(1)  # FAB101: 4, "in dependency of_include"


async def of_route():
    time.sleep(1)  # FAB101: 4, "in dependency of_route"


def threaded():
    time.sleep(1)


class Pagination:
    def __init__(self, page: int = 1):
        time.sleep(1)
        self.page = page
        self.cache = Redis()

    def load(self):
        return self.cache.get("k")


class Allowed:
    def __init__(self, role):
        self.role = role

    def __call__(self):
        time.sleep(1)
        return self.role


class AsyncAllowed(Allowed):
    async def __call__(self):
        time.sleep(1)  # FAB101: 8, "in dependency AsyncAllowed.__call__"


def get_redis():
    return Redis()


class Users:
    def __init__(self, redis: Redis = Depends(get_redis)):
        self.redis = redis

    def find(self, name):
        return self.redis.get(name)
