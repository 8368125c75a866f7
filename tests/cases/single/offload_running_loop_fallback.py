# why: the fallback for "there is no running loop" is not loop code
import asyncio

import requests


async def fetch_async(url):
    return url


def fetch(url):
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return requests.get(url)
    return None


def fetch_else(url):
    try:
        loop = asyncio.get_running_loop()
    except RuntimeError:
        asyncio.run(fetch_async(url))
    else:
        loop.create_task(fetch_async(url))


def wrong(url):
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        pass
    return requests.get(url)


def other_error(url):
    try:
        url.strip()
    except ValueError:
        return requests.get(url)


async def use():
    fetch("u")
    fetch_else("u")
    wrong("u")  # FAB201: 4, "requests.get"
    other_error("u")  # FAB201: 4, "requests.get"
