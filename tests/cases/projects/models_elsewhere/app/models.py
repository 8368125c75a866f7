import time
from dataclasses import dataclass, field

import requests
from pydantic import BaseModel, Field, field_validator


def fetch():
    return requests.get("u").text


class Base(BaseModel):
    name: str = ""

    @field_validator("name")
    @classmethod
    def checked(cls, value):
        time.sleep(1)
        return value


class Token(BaseModel):
    text: str = Field(default_factory=fetch)


class Later(BaseModel):
    text: str = ""

    def model_post_init(self, context):
        time.sleep(1)


class Own(BaseModel):
    text: str = ""

    def __init__(self, **data):
        super().__init__(**data)
        requests.post("u")


@dataclass
class Row:
    text: str = field(default_factory=fetch)


@dataclass
class Prepared:
    text: str = ""

    def __post_init__(self):
        time.sleep(1)


@dataclass
class Clients:
    http: requests.Session = field(default_factory=requests.Session)
    other: "requests.Session | None" = None


class Settings(BaseModel):
    model_config = {"arbitrary_types_allowed": True}
    http: requests.Session


class Plain(BaseModel):
    text: str = ""
