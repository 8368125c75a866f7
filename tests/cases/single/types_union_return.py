# why: every member of a union counts
import httpx
import requests


def connect(kind: str) -> requests.Session | httpx.Client: ...


def choose(kind):
    if kind == "plain":
        return {}
    return requests.Session()


async def annotated():
    connect("a").get("u")  # FAB201: 4, "get"


async def inferred():
    choose("a").get("u")  # FAB201: 4, "get"
