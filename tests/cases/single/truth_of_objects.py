# why: an object whose class says neither __bool__ nor __len__ is true, but for attributes, which may not be set yet
from dataclasses import dataclass
from pathlib import Path

import requests
from fastapi import Depends, FastAPI
from pydantic import BaseModel

app = FastAPI()


class Settings(BaseModel):
    name: str = ""


class Names:
    def __init__(self, names):
        self.names = names

    def __len__(self):
        return len(self.names)


def get_settings() -> Settings:
    return Settings(name=Path("settings").read_text())


def use(settings: Settings | None = None):
    settings = settings or get_settings()
    return settings.name


def use_unless(settings: Settings | None = None):
    if not settings:
        settings = get_settings()
    return settings.name


def use_either(settings: Settings | None = None):
    current = settings if settings else get_settings()
    return current.name


@app.get("/settings")
async def read_settings(settings: Settings = Depends(get_settings)):
    return use(settings), use_unless(settings), use_either(settings)


async def given(settings: Settings):
    return settings or get_settings()


async def perhaps(settings: Settings | None = None):
    use(settings)  # FAB401: 4, "use > get_settings > pathlib.Path.read_text"
    if settings is None:
        return
    use(settings)


async def nothing():
    use()  # FAB401: 4, "use > get_settings > pathlib.Path.read_text"
    use(Settings())


@dataclass
class Holder:
    settings: Settings

    async def run(self):
        use(self.settings)


def named(names: Names):
    return names or Path("names").read_text()


async def objects_that_can_be_false(names: Names):
    named(names)  # FAB401: 4, "named > pathlib.Path.read_text"


class Stream:
    final: Settings

    async def write(self):
        if not self.final:
            self.final = Settings(name=requests.get("https://example.com").text)  # FAB201: 39, "requests.get()"
