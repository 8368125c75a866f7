# why: a request that is a little further away than a local file is what the message names
import requests
from pathlib import Path
from fastapi import FastAPI

app = FastAPI()


def load(url, path):
    if path:
        return Path(path).read_bytes()
    return deeper(url)


def deeper(url):
    return requests.get(url).content


def far(url, path):
    open(path)
    return one(url)


def one(url):
    return two(url)


def two(url):
    return three(url)


def three(url):
    return deeper(url)


@app.get("/")
async def index(url: str, path: str):
    load(url, path)  # FAB201: 4, "load > deeper > requests.get"
    far(url, path)  # FAB401: 4, "far > open"
    open(path)  # FAB401: 4, "open()"
