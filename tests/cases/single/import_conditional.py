# why: a module that is imported in one of two ways can be either
import time

try:
    import orjson as json
except ImportError:
    import json

try:
    from redis.asyncio import Redis
except ImportError:
    Redis = None

try:
    import uvloop
except ImportError:
    uvloop = None

if time:
    import requests as http
else:
    import httpx as http


async def use(text):
    json.loads(text)
    cache = Redis()
    await cache.get("k")
    http.get("u")  # FAB201: 4, "requests.get"
    if uvloop is not None:
        uvloop.install()
