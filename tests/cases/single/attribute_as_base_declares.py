# why: a method sets an attribute to something unknown; a base class declares what it is, or isinstance says so
from typing import Any, Optional

import requests
from fastapi import FastAPI

app = FastAPI()


class Config:
    def create(self) -> str:
        return requests.get("https://example.com/").text


class Skill:
    pass


class Role:
    profile: Config
    spare: Optional[Config] = None
    flag: Optional[bool] = None

    def load(self) -> None:
        self.kept = Config()


class Conv(Role):
    def bind(self, target: Any) -> None:
        self.profile = target
        self.spare = target
        self.flag = target
        self.kept = target


class Further(Conv):
    def bind(self, target) -> None:
        self.profile = target


def read(conv: Conv) -> None:
    if conv.flag is None:
        conv.profile.create()


@app.get("/declared")
async def declared(conv: Conv, further: Further) -> None:
    conv.profile.create()  # FAB201: 4, "Config.create()"
    further.profile.create()  # FAB201: 4, "Config.create()"
    # What other methods set elsewhere is no declaration.
    conv.kept.create()


@app.get("/optional")
async def optional(conv: Conv) -> None:
    if conv.spare is not None:
        conv.spare.create()  # FAB201: 8, "Config.create()"


@app.get("/flag")
async def flag(conv: Conv) -> None:
    if conv.flag is not None:
        conv.profile.create()  # FAB201: 8, "Config.create()"


@app.get("/asked")
async def asked(target: Any) -> None:
    if callable(target):
        target = Skill()
    if isinstance(target, Config):
        target.create()  # FAB201: 8, "Config.create()"


@app.get("/object")
async def of_object(plain: bool, target: object) -> None:
    if plain:
        target = Skill()
    if isinstance(target, Config):
        target.create()  # FAB201: 8, "Config.create()"


@app.get("/other")
async def other(target: Skill) -> None:
    if isinstance(target, Config):
        target.create()
