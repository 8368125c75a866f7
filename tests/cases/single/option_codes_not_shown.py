# why: where a code is not shown, what a call blocks on besides is reported; a request further away counts more than a file
# options: --extend-ignore=FAB4
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
    far(url, path)  # FAB201: 4, "far > one > two > three > deeper > requests.get"
    open(path)
