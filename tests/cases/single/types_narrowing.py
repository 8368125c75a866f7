# why: isinstance with early return, walrus, match, try/finally and loops with break
import httpx
import requests
from redis import Redis


async def early(client: requests.Session | httpx.AsyncClient):
    if isinstance(client, httpx.AsyncClient):
        return await client.get("u")
    return client.get("u")  # FAB201: 11, "get"


async def early_raise(client: requests.Session | None):
    if client is None:
        raise ValueError
    client.get("u")  # FAB201: 4, "get"


async def negated(client: requests.Session | httpx.AsyncClient):
    if not isinstance(client, requests.Session):
        return
    client.get("u")  # FAB201: 4, "get"


async def other_branch(client: requests.Session | dict):
    if isinstance(client, dict):
        client.get("u")
    else:
        client.get("u")  # FAB201: 8, "get"


async def finally_(url):
    client = None
    try:
        client = requests.Session()
        return client.get(url)  # FAB201: 15, "get"
    finally:
        if client:
            client.get(url)  # FAB201: 12, "get"


async def loop_break(urls):
    client = None
    for url in urls:
        if url:
            client = Redis()
            break
    else:
        client = {}
    client.get("k")  # FAB304: 4, "get"


async def loop_retry(url):
    client = {}
    while True:
        client.get(url)  # FAB201: 8, "get"
        client = requests.Session()


async def matched(value):
    match value:
        case requests.Session() as session:
            session.get("u")  # FAB201: 12, "get"
        case {"client": Redis() as redis}:
            redis.get("k")  # FAB304: 12, "get"
        case [requests.Session() as first, *_]:
            first.get("u")  # FAB201: 12, "get"
        case dict():
            value.get("u")


async def either(value: requests.Session | str):
    if isinstance(value, (str, bytes)):
        return value.upper()
    value.get("u")  # FAB201: 4, "get"
