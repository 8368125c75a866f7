# why: what functions make comes in a list, a tuple or a dict to a parameter without annotation
import time

from fastapi import FastAPI

app = FastAPI()


class Item:
    def load(self):
        time.sleep(1)


class Plain:
    def load(self):
        return ""


def new():
    return Item()


def plain():
    return Plain()


def every(items):
    for item in items:
        item.load()


def first(items):
    items[0].load()


def value(items):
    items["a"].load()


@app.get("/constructor")
async def constructor():
    every([Item()])  # FAB101: 4, "every > Item.load"


@app.get("/list")
async def in_list():
    every([new()])  # FAB101: 4, "every > Item.load"


@app.get("/comprehension")
async def comprehension():
    every([new() for _ in range(2)])  # FAB101: 4, "every > Item.load"


@app.get("/name")
async def name():
    item = new()
    first([item])  # FAB101: 4, "first > Item.load"


@app.get("/tuple")
async def in_tuple():
    first((new(), plain()))  # FAB101: 4, "first > Item.load"


@app.get("/dict")
async def in_dict():
    value({"a": new()})  # FAB101: 4, "value > Item.load"


@app.get("/plain")
async def of_plain():
    every([plain()])
    first([plain(), plain()])
    value({"a": plain()})
