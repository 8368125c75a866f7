# why: functions that callers pass for Callable[[], T], two different ones
import time
from collections.abc import Callable
from typing import Any, TypeVar

from fastapi import FastAPI

T = TypeVar("T")
app = FastAPI()


def one() -> str:
    time.sleep(1)
    return ""


def two() -> str:
    time.sleep(2)
    return ""


async def typevar_in_param_only(f: Callable[[], T]) -> object:
    return f()  # FAB101: 11, "one > time.sleep"


async def typevar_in_both(f: Callable[[], T]) -> T:
    return f()  # FAB101: 11, "one > time.sleep"


async def typevar_assigned(f: Callable[[], T]) -> T:
    x = f()  # FAB101: 8, "one > time.sleep"
    return x


async def any_return(f: Callable[[], Any]) -> Any:
    return f()  # FAB101: 11, "one > time.sleep"


class Runner:
    async def run(self, f: Callable[[], T]) -> T:
        return f()  # FAB101: 15, "one > time.sleep"


async def single(f: Callable[[], T]) -> T:
    return f()  # FAB101: 11, "one > time.sleep"


@app.get("/a")
async def a():
    await typevar_in_param_only(one)
    await typevar_in_both(one)
    await typevar_assigned(one)
    await any_return(one)
    await Runner().run(one)
    await single(one)


@app.get("/b")
async def b():
    await typevar_in_param_only(two)
    await typevar_in_both(two)
    await typevar_assigned(two)
    await any_return(two)
    await Runner().run(two)
    await single(one)
