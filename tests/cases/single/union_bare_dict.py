# why: of str | dict an argument is the one or the other, whatever the dict holds
from typing import Dict, Union

from fastapi import FastAPI

app = FastAPI()


def bare(config: str | dict):
    if isinstance(config, dict):
        return config
    return open(config).read()


def bare_first(config: Union[Dict, str]):
    if isinstance(config, str):
        return config
    return open("defaults").read()


def bare_list(names: str | list):
    if isinstance(names, list):
        return names
    return open(names).read()


def full(config: str | dict[str, str]):
    if isinstance(config, dict):
        return config
    return open(config).read()


@app.get("/a")
async def a(body: dict, path: str, rows: list[dict], names: list[str]):
    bare({"a": 1})
    bare({})
    bare(body)
    for row in rows:
        bare(row)
    bare_first(path)
    bare_list(names)
    bare_list([path])
    full({"a": path})
    bare(path)  # FAB401: 4, "bare > open"
    bare_first(body)  # FAB401: 4, "bare_first > open"
