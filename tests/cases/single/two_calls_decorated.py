# why: what makes an object and a decorated method called on it are two calls, as with a plain one
import functools
import sqlite3
import time

import requests
from pydantic import BaseModel, Field, field_validator


def logged(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        return function(*args, **kwargs)

    return wrapper


class Chain:
    def __init__(self):
        self.db = sqlite3.connect("x.db")

    @staticmethod
    def static():
        return requests.get("https://example.com")

    @classmethod
    def of_class(cls):
        return requests.get("https://example.com")

    @logged
    def wrapped(self):
        return requests.get("https://example.com")

    @property
    def value(self):
        return requests.get("https://example.com")

    @staticmethod
    def again():
        return sqlite3.connect("y.db")


class Model(BaseModel):
    name: str
    db: object = Field(default_factory=lambda: sqlite3.connect("x.db"))

    @field_validator("name")
    @classmethod
    def check(cls, value):
        time.sleep(1)
        return value


async def use(chains: list[Chain]):
    Chain().static()  # FAB301: 4, "Chain > sqlite3.connect" | FAB201: 4, "Chain.static > requests.get"
    Chain().of_class()  # FAB301: 4, "Chain > sqlite3.connect" | FAB201: 4, "Chain.of_class > requests.get"
    Chain().wrapped()  # FAB301: 4, "Chain > sqlite3.connect" | FAB201: 4, "Chain.wrapped > requests.get"
    Chain().value  # FAB301: 4, "Chain > sqlite3.connect" | FAB201: 4, "Chain.value > requests.get"
    Chain().again()  # FAB301: 4, "move the whole database work into one function"
    chains[0].wrapped()  # FAB201: 4, "Chain.wrapped() blocks"
    Model(name="a")  # FAB301: 4, "Model"
