# why: who awaits a call does not get what the plain function declares to return, so a decorator runs something else
import time
from typing import Any, Callable

from fastapi import FastAPI

app = FastAPI()


class Answer:
    pass


def dispatch(other: Callable[..., Any]) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    def decorator(function: Callable[..., Any]) -> Callable[..., Any]:
        def wrapper(*args: Any) -> Any:
            return choose(function, other)(*args)

        return wrapper

    return decorator


def choose(*functions):
    return functions[0]


async def aload() -> Answer:
    return Answer()


@dispatch(aload)
def load() -> Answer:
    time.sleep(1)
    return Answer()


@app.get("/")
async def index():
    await load()
    load()  # FAB101: 4, "load"
