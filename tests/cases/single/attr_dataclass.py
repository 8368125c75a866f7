# why: fields of data classes
import dataclasses
from dataclasses import dataclass, field

import requests


@dataclass
class Api:
    url: str
    session: requests.Session
    options: dict = field(default_factory=dict)
    own: requests.Session = field(default_factory=requests.Session)


@dataclasses.dataclass(frozen=True, slots=True)
class Frozen:
    session: "requests.Session"

    async def fetch(self):
        self.session.get("u")  # FAB201: 8, "get"


async def fields(api: Api):
    api.session.get("u")  # FAB201: 4, "get"
    api.own.get("u")  # FAB201: 4, "get"
    api.options.get("u")


async def made(session):
    Api("u", session).session.get("u")  # FAB201: 4, "get"
