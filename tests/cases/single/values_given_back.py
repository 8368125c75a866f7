# why: what cast with quotes, random.choice, model_validate and the items of clients give and run
import random
import secrets
from typing import cast

import redis
import requests
from fastapi import Request
from pydantic import BaseModel, TypeAdapter
from sqlalchemy import text
from sqlalchemy.orm import Session

REPLICAS = [redis.Redis(host="a"), redis.Redis(host="b")]


class Remote(BaseModel):
    url: str
    body: str = ""

    def model_post_init(self, context) -> None:
        self.body = requests.get(self.url, timeout=1).text


adapter = TypeAdapter(list[Remote])


async def quoted(request: Request):
    session = cast("Session", request.scope["session"])
    return session.execute(text("select 1")).all()  # FAB302: 11, "sqlalchemy.orm.Session.execute()"


async def chosen(key: str):
    return random.choice(REPLICAS).get(key), secrets.choice(REPLICAS)[key]  # FAB304: 11, "redis.Redis.get()" | FAB304: 45, "redis.Redis"


async def validated(data: dict):
    Remote.model_validate(data)  # FAB201: 4, "Remote > requests.get"
    adapter.validate_python([data])  # FAB201: 4, "Remote > requests.get"
    return Remote.model_construct(url="x")


async def items(client: redis.Redis):
    client["a"] = "1"  # FAB304: 4, "redis.Redis"
    if "a" in client:  # FAB304: 7, "redis.Redis"
        del client["a"]  # FAB304: 12, "redis.Redis"
