# why: values from context variables and cached factories
from contextvars import ContextVar
from functools import cache, lru_cache

import requests
from fastapi import Depends
from redis import Redis
from sqlalchemy.orm import Session

typed: ContextVar[Session] = ContextVar("typed")
untyped = ContextVar("untyped")
defaulted = ContextVar("defaulted", default=requests.Session())
number: ContextVar[int] = ContextVar("number", default=0)


@lru_cache(maxsize=1)
def get_redis() -> Redis:
    return Redis()


@cache
def get_http():
    return requests.Session()


def start():
    untyped.set(Redis())


async def use(cache=Depends(get_redis), http=Depends(get_http)):
    typed.get().commit()  # FAB302: 4, "commit"
    defaulted.get().get("u")  # FAB201: 4, "get"
    number.get()
    get_redis().get("k")  # FAB304: 4, "get"
    get_http().get("u")  # FAB201: 4, "get"
    cache.get("k")  # FAB304: 4, "get"
    http.get("u")  # FAB201: 4, "get"
    get_redis.cache_clear()
