# why: serializers and computed fields run where a model is turned into data; validators of pydantic's dataclasses
import time

import pydantic.dataclasses
from pydantic import BaseModel, computed_field, field_serializer, field_validator, model_serializer
from pydantic.dataclasses import dataclass as checked


class OfField(BaseModel):
    a: str

    @field_serializer("a")
    def serialize(self, v):
        time.sleep(1)
        return v


class OfModel(BaseModel):
    a: str

    @model_serializer
    def serialize(self):
        time.sleep(1)
        return {}


class Computed(BaseModel):
    a: str

    @computed_field
    @property
    def b(self) -> str:
        time.sleep(1)
        return ""


class Derived(OfField):
    b: str = ""


class Quiet(OfField):
    @field_serializer("a")
    def serialize(self, v):
        return v


class ForJson(BaseModel):
    a: str

    @field_serializer("a", when_used="json")
    def serialize(self, v):
        time.sleep(1)
        return v


@checked
class Checked:
    a: str

    @field_validator("a")
    @classmethod
    def check(cls, v):
        time.sleep(1)
        return v


@pydantic.dataclasses.dataclass(frozen=True)
class Frozen:
    a: str

    @field_validator("a")
    @classmethod
    def check(cls, v):
        time.sleep(1)
        return v


@checked
class Unchecked(Checked):
    @field_validator("a")
    @classmethod
    def check(cls, v):
        return v


async def serialized(given: Computed):
    OfField(a="x").model_dump()  # FAB101: 4, "OfField.serialize() blocks"
    OfField(a="x").model_dump_json()  # FAB101: 4, "time.sleep"
    OfModel(a="x").dict()  # FAB101: 4, "time.sleep"
    given.json()  # FAB101: 4, "Computed.b() blocks"
    Derived(a="x").model_dump(mode="json")  # FAB101: 4, "OfField.serialize > time.sleep"


async def quiet(given: Computed):
    Quiet(a="x").model_dump()
    ForJson(a="x").model_dump()
    given.model_dump(exclude={"b"})
    Unchecked("x")


async def validated():
    Checked("x")  # FAB101: 4, "Checked.check > time.sleep"
    Frozen("x")  # FAB101: 4, "Frozen.check > time.sleep"
