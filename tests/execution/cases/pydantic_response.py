"""A response is serialized on the loop, that of a `def` endpoint too."""

from typing import Annotated

from blocking_probe import probe
from fastapi import FastAPI
from pydantic import (
    BaseModel,
    PlainSerializer,
    WrapSerializer,
    computed_field,
    field_serializer,
    model_serializer,
)

app = FastAPI()


def plain(value):
    probe("PlainSerializer")
    return value


def wrap(value, handler):
    probe("WrapSerializer")
    return handler(value)


class Item(BaseModel):
    a: Annotated[int, PlainSerializer(plain)] = 1
    b: Annotated[int, WrapSerializer(wrap)] = 1
    name: str = "x"

    @field_serializer("name")
    def dump_name(self, value):
        probe("field_serializer")
        return value

    @computed_field
    @property
    def size(self) -> int:
        probe("computed_field")
        return 1


class Wrapped(BaseModel):
    name: str = "x"

    @model_serializer(mode="wrap")
    def dump(self, handler):
        probe("model_serializer")
        return handler(self)


@app.get("/item")
def item() -> Item:
    return Item()


@app.get("/wrapped")
def wrapped() -> Wrapped:
    return Wrapped()


def drive(client):
    client.get("/item")
    client.get("/wrapped")


EXPECTED = {
    "PlainSerializer": "loop",
    "WrapSerializer": "loop",
    "field_serializer": "loop",
    "computed_field": "loop",
    "model_serializer": "loop",
}
ROWS = {
    "PlainSerializer": "pydantic.functional_serializers.PlainSerializer(func)",
    "WrapSerializer": "pydantic.functional_serializers.WrapSerializer(func)",
    "field_serializer": "@pydantic.functional_serializers.field_serializer",
    "computed_field": "@pydantic.fields.computed_field",
    "model_serializer": "@pydantic.functional_serializers.model_serializer",
}
