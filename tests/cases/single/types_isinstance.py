# why: isinstance narrows in its branch, and excludes in the other
import httpx
import requests


async def narrow(client):
    if isinstance(client, requests.Session):
        client.get("u")  # FAB201: 8, "get"


async def other_branch(client: requests.Session | httpx.AsyncClient):
    if isinstance(client, httpx.AsyncClient):
        await client.get("u")
    else:
        client.get("u")  # FAB201: 8, "get"


async def early_return(client: requests.Session | dict):
    if isinstance(client, requests.Session):
        return None
    return client.get("u")


async def negated(client):
    if not isinstance(client, requests.Session):
        return None
    return client.get("u")  # FAB201: 11, "get"


async def either(client):
    if isinstance(client, (requests.Session, httpx.Client)):
        client.get("u")  # FAB201: 8, "get"


async def asserted(client):
    assert isinstance(client, requests.Session)
    client.get("u")  # FAB201: 4, "get"


async def mapping(client: requests.Session | dict):
    if isinstance(client, dict):
        return client.get("u")
