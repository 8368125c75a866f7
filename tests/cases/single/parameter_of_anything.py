# why: a parameter annotated with `Any` or `object` is as open as one without an annotation: its callers say what it is
from typing import Any, Optional

import redis
from fastapi import FastAPI

app = FastAPI()


async def prepare(instance: Any) -> None:
    instance.ping()  # FAB304: 4, "redis.Redis.ping()"


async def prepare_or_not(instance: "Any" = None) -> None:
    instance.ping()  # FAB304: 4, "redis.Redis.ping()"


async def prepare_optional(instance: Optional[Any] = None) -> None:
    instance.ping()  # FAB304: 4, "redis.Redis.ping()"


async def prepare_union(instance: object | None) -> None:
    instance.ping()  # FAB304: 4, "redis.Redis.ping()"


async def prepare_either(instance: Any | str) -> None:
    instance.ping()


@app.get("/start")
async def start() -> None:
    client = redis.Redis()
    await prepare(client)
    await prepare_or_not(client)
    await prepare_optional(client)
    await prepare_union(client)
    await prepare_either(client)
