from functools import lru_cache

import httpx
import requests
from sqlalchemy.orm import Session


@lru_cache
def client():
    return requests.Session()


async def session():
    return Session()


def choose(kind):
    if kind == "http":
        return httpx.Client()
    return client()


def asynchronous():
    return httpx.AsyncClient()


def pair():
    return client(), asynchronous()
