# why: a field, validator or default factory of a derived model takes the place of its base's
from dataclasses import dataclass, field

import requests
from pydantic import BaseModel, Field, field_validator, model_validator


class WithFactory(BaseModel):
    a: str
    meta: object = Field(default_factory=lambda: requests.get("x"))


class WithField(BaseModel):
    a: str

    @field_validator("a")
    @classmethod
    def check(cls, v):
        return requests.get(v)


class Whole(BaseModel):
    a: str

    @model_validator(mode="after")
    def whole(self):
        requests.get("x")
        return self


class QuietFactory(WithFactory):
    meta: object = None


class QuietField(WithField):
    @field_validator("a")
    @classmethod
    def check(cls, v):
        return v


class QuietWhole(Whole):
    @model_validator(mode="after")
    def whole(self):
        return self


class Undecorated(WithField):
    @classmethod
    def check(cls, v):
        return requests.post(v)


class Further(WithField):
    @field_validator("a")
    @classmethod
    def check(cls, v):
        return super().check(v)


class Inherits(QuietFactory, Whole):
    b: str


@dataclass
class Record:
    meta: object = field(default_factory=lambda: requests.get("x"))


@dataclass
class QuietRecord(Record):
    meta: object = None


class PlainRecord(Record):
    meta = None


async def quiet():
    QuietFactory(a="x")
    QuietField(a="x")
    QuietWhole(a="x")
    QuietRecord()


async def reported():
    WithFactory(a="x")  # FAB201: 4, "requests.get"
    WithField(a="x")  # FAB201: 4, "requests.get"
    Whole(a="x")  # FAB201: 4, "requests.get"
    Undecorated(a="x")  # FAB201: 4, "Undecorated.check > requests.post"
    Further(a="x")  # FAB201: 4, "Further.check > WithField.check > requests.get"
    Inherits(a="x", b="y")  # FAB201: 4, "Whole.whole > requests.get"
    PlainRecord()  # FAB201: 4, "requests.get"
