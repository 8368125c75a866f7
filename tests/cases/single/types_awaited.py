# why: awaiting a coroutine of the project gives its return type
import httpx
import requests
from redis import Redis
from redis.asyncio import Redis as AsyncRedis


async def typed() -> requests.Session: ...


async def untyped():
    return requests.Session()


async def asynchronous() -> AsyncRedis:
    return AsyncRedis()


async def one():
    session = await typed()
    session.get("u")  # FAB201: 4, "get"


async def two():
    session = await untyped()
    session.get("u")  # FAB201: 4, "get"


async def three():
    (await typed()).get("u")  # FAB201: 4, "get"


async def four():
    redis = await asynchronous()
    await redis.get("k")


async def five(redis: Redis):
    redis.get("k")  # FAB304: 4, "get"


async def six(client: httpx.AsyncClient):
    response = await client.get("u")
    response.json().get("k")
