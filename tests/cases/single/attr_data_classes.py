# why: dataclass fields, enum members, named tuples and typed dicts hold what they say
import enum
import time
from collections import namedtuple
from dataclasses import dataclass, field
from typing import NamedTuple, TypedDict

import requests


@dataclass
class Context:
    name: str
    http: requests.Session
    own: requests.Session = field(default_factory=requests.Session)
    sessions: list[requests.Session] = field(default_factory=list)

    @classmethod
    def make(cls) -> "Context":
        return cls("a", requests.Session())


class Pair(NamedTuple):
    name: str
    http: requests.Session


class Options(TypedDict):
    http: requests.Session
    name: str


Plain = namedtuple("Plain", "http name")


class Mode(enum.Enum):
    FAST = "fast"
    SLOW = "slow"

    def run(self):
        time.sleep(1)

    @property
    def label(self):
        return self.value.upper()

    @classmethod
    def of(cls, text):
        return cls(text)


async def use(context: Context, pair: Pair, options: Options, mode: Mode):
    context.http.get("u")  # FAB201: 4, "get"
    context.own.get("u")  # FAB201: 4, "get"
    context.sessions[0].get("u")  # FAB201: 4, "get"
    Context.make().http.get("u")  # FAB201: 4, "get"
    pair.http.get("u")  # FAB201: 4, "get"
    pair[1].get("u")  # FAB201: 4, "get"
    name, http = pair
    http.get(name)  # FAB201: 4, "get"
    options["http"].get("u")  # FAB201: 4, "get"
    options["name"].upper()
    Mode.FAST.run()  # FAB101: 4, "time.sleep"
    mode.run()  # FAB101: 4, "time.sleep"
    Mode.of("fast").run()  # FAB101: 4, "time.sleep"
    Mode("fast").run()  # FAB101: 4, "time.sleep"
    Mode.FAST.label
    Plain(1, 2).http.get("u")
