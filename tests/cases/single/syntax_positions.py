# why: blocking calls inside comprehensions, conditionals, f-strings and arguments of awaited calls
import asyncio

import requests


async def comprehensions(urls):
    [requests.get(url) for url in urls]  # FAB201: 5, "requests.get"
    {url: requests.get(url) for url in urls}  # FAB201: 10, "requests.get"
    [url for url in urls if requests.get(url)]  # FAB201: 28, "requests.get"
    list(requests.get(url) for url in urls)  # FAB201: 9, "requests.get"


async def awaited(queue):
    await queue.put(requests.get("u"))  # FAB201: 20, "requests.get"
    await asyncio.gather(*[asyncio.to_thread(requests.get, url) for url in "ab"])
    return await queue.get()


async def chained(url):
    return requests.get(url).json()["a"]  # FAB201: 11, "requests.get"


async def star(url):
    print(**requests.get(url).json())  # FAB201: 12, "requests.get"


@requests.get
async def decorated(): ...


async def default_argument():
    def nested(value=requests.get("u")):  # FAB201: 21, "requests.get"
        return value

    return nested
