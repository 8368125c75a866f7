# why: a decorated function is shown as the call writes it, not by the name of its decorator's wrapper
import time
from functools import wraps

from fastapi import FastAPI

app = FastAPI()


def slow(function):
    @wraps(function)
    def wrapper(*args):
        time.sleep(1)
        return function(*args)

    return wrapper


@slow
def load():
    return 1


class Store:
    @slow
    def read(self):
        return 2


def run(callback):
    return callback()


@app.get("/")
async def index():
    def inner():
        time.sleep(1)

    load()  # FAB101: 4, "load()"
    Store().read()  # FAB101: 4, "read()"
    inner()  # FAB101: 4, "inner()"
    run(inner)  # FAB101: 4, "run > inner > time.sleep"
