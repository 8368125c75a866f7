# why: an object of a class of the project is no text, list or dict, and nothing else makes it one
import time

from fastapi import FastAPI

app = FastAPI()


class Item:
    pass


class Text(str):
    pass


class Late:
    pass


class LateText(Late, str):
    pass


def handle(value):
    if isinstance(value, str):
        time.sleep(1)
    elif isinstance(value, (list, dict)):
        time.sleep(2)


@app.get("/")
async def index(item: Item, text: Text, late: Late):
    handle(item)
    if isinstance(item, str):
        time.sleep(3)
    handle(text)  # FAB101: 4, "handle"
    handle(late)  # FAB101: 4, "handle"
