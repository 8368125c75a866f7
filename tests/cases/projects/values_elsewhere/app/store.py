from __future__ import annotations

from contextvars import ContextVar
from functools import lru_cache
from typing import TYPE_CHECKING

import httpx
import requests
from redis import Redis
from redis.asyncio import Redis as AsyncRedis

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

current: ContextVar[requests.Session] = ContextVar("current")
session_context: ContextVar["Session | None"] = ContextVar("session", default=None)


class Service:
    http = None
    pool: dict[str, Redis]

    def __init__(self):
        self.pool = {}
        self.queue = []
        self.db: Session | None = None

    def open(self):
        self.http = requests.Session()
        self.queue.append(Redis())
        self.client = httpx.Client()


service = Service()
CLIENTS: dict[str, requests.Session] = {}
BOTH = [Redis(), Redis()]


def either(kind: str) -> requests.Session | AsyncRedis:
    if kind == "http":
        return requests.Session()
    return AsyncRedis()


@lru_cache(maxsize=1)
def get_service() -> "Service":
    return Service()


@lru_cache
def get_client():
    return Redis()


async def connect():
    return Redis()


def get_pair():
    return Redis(), requests.Session()
