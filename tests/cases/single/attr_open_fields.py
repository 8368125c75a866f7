# why: a field that says nothing of what runs (a function, Any) holds what those who make objects give it
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, ClassVar, NamedTuple

import requests
from pydantic import BaseModel


def slow(seconds):
    time.sleep(seconds)


def quick(seconds):
    return seconds


@dataclass
class Job:
    count: ClassVar[int] = 0
    run: Callable[[int], None]
    name: str = ""


@dataclass
class Holder:
    client: Any


@dataclass(frozen=True)
class Either:
    run: Callable[[int], None]


class Step(NamedTuple):
    run: Callable[[int], None]


class Task(BaseModel):
    run: Callable[[int], None] | None = None


class Stored:
    run: Callable[[int], None]

    def __init__(self, run):
        self.run = run


job = Job(slow, "slow")
holder = Holder(client=requests.Session())
task = Task(run=slow)
stored = Stored(slow)
STEPS = [Step(slow), Step(run=slow)]
EITHER = [Either(slow), Either(quick)]


async def of_module():
    job.run(1)  # FAB101: 4, "slow"
    holder.client.get("https://example.org")  # FAB201: 4, "requests.Session.get"
    stored.run(1)  # FAB101: 4, "slow"
    if task.run is not None:
        task.run(1)  # FAB101: 8, "slow"
    for step in STEPS:
        step.run(1)  # FAB101: 8, "slow"


async def made_here():
    made = Job(run=slow)
    made.run(1)  # FAB101: 4, "slow"


async def one_of_several():
    for either in EITHER:
        either.run(1)  # of different functions it is not known which one an object holds
