"""Request data is validated on the loop, for a `def` endpoint as well."""

import enum
from typing import Annotated, Any, Literal

from blocking_probe import probe
from fastapi import Body, Cookie, Depends, FastAPI, Form, Header, Query
from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    Discriminator,
    Field,
    PlainValidator,
    PrivateAttr,
    Tag,
    WrapValidator,
    field_validator,
    model_validator,
)

app = FastAPI()


def after(value):
    probe("AfterValidator")
    return value


def before(value):
    probe("BeforeValidator")
    return value


def plain(value):
    probe("PlainValidator")
    return value


def wrap(value, handler):
    probe("WrapValidator")
    return handler(value)


def default():
    probe("Field(default_factory=)")
    return 1


def private():
    probe("PrivateAttr(default_factory=)")
    return 1


def kind_of(value):
    probe("Discriminator")
    return value["kind"]


class Colour(enum.Enum):
    RED = "red"

    @classmethod
    def _missing_(cls, value):
        probe("Enum._missing_")
        return cls.RED


class Cat(BaseModel):
    kind: Literal["cat"]


class Dog(BaseModel):
    kind: Literal["dog"]


class Item(BaseModel):
    a: Annotated[int, AfterValidator(after)] = 1
    b: Annotated[int, BeforeValidator(before)] = 1
    c: Annotated[Any, PlainValidator(plain)] = 1
    d: Annotated[int, WrapValidator(wrap)] = 1
    e: int = Field(default_factory=default)
    f: Colour = Colour.RED
    name: str = ""
    pet: Annotated[Annotated[Cat, Tag("cat")] | Annotated[Dog, Tag("dog")], Discriminator(kind_of)]
    _private: int = PrivateAttr(default_factory=private)

    @field_validator("name")
    @classmethod
    def check_name(cls, value):
        probe("field_validator")
        return value

    @model_validator(mode="before")
    @classmethod
    def check_before(cls, data):
        probe("model_validator before")
        return data

    @model_validator(mode="after")
    def check_after(self):
        probe("model_validator after")
        return self

    def model_post_init(self, context):
        super().model_post_init(context)
        probe("model_post_init")


@app.post("/body")
def body(item: Item):
    probe("def endpoint")


def query_default():
    probe("Query(default_factory=)")
    return 1


def header_default():
    probe("Header(default_factory=)")
    return 1


def cookie_default():
    probe("Cookie(default_factory=)")
    return 1


def body_default():
    probe("Body(default_factory=)")
    return 1


def form_default():
    probe("Form(default_factory=)")
    return 1


def in_query(value):
    probe("validator of a query parameter")
    return value


def dependency(limit: Annotated[int, AfterValidator(in_query)] = 1):
    probe("def dependency")


@app.get("/parameters")
def parameters(
    a: int = Query(default_factory=query_default),
    b: int = Header(default_factory=header_default),
    c: int = Cookie(default_factory=cookie_default),
    d=Depends(dependency),
):
    return a


@app.post("/body-default")
def with_body(a: int = Body(default_factory=body_default)):
    return a


@app.post("/form-default")
def with_form(a: int = Form(default_factory=form_default)):
    return a


def drive(client):
    client.post("/body", json={"a": 1, "b": 1, "c": 1, "d": 1, "f": "blue", "name": "x", "pet": {"kind": "cat"}})
    client.get("/parameters?limit=2")
    client.post("/body-default")
    client.post("/form-default")


EXPECTED = {
    "AfterValidator": "loop",
    "BeforeValidator": "loop",
    "PlainValidator": "loop",
    "WrapValidator": "loop",
    "Field(default_factory=)": "loop",
    "PrivateAttr(default_factory=)": "loop",
    "Discriminator": "loop",
    "Enum._missing_": "loop",
    "field_validator": "loop",
    "model_validator before": "loop",
    "model_validator after": "loop",
    "model_post_init": "loop",
    "def endpoint": "thread",
    "Query(default_factory=)": "loop",
    "Header(default_factory=)": "loop",
    "Cookie(default_factory=)": "loop",
    "Body(default_factory=)": "loop",
    "Form(default_factory=)": "loop",
    "validator of a query parameter": "loop",
    "def dependency": "thread",
}
ROWS = {
    "AfterValidator": "pydantic.functional_validators.AfterValidator(func)",
    "BeforeValidator": "pydantic.functional_validators.BeforeValidator(func)",
    "PlainValidator": "pydantic.functional_validators.PlainValidator(func)",
    "WrapValidator": "pydantic.functional_validators.WrapValidator(func)",
    "Field(default_factory=)": "pydantic.fields.Field(default_factory)",
    "PrivateAttr(default_factory=)": "pydantic.fields.PrivateAttr(default_factory)",
    "Discriminator": "pydantic.types.Discriminator(discriminator)",
    "Enum._missing_": "enum.Enum._missing_",
    "field_validator": "@pydantic.functional_validators.field_validator",
    "model_validator before": "@pydantic.functional_validators.model_validator",
    "model_post_init": "pydantic.main.BaseModel.model_post_init",
    "Query(default_factory=)": "fastapi.param_functions.Query(default_factory)",
    "Header(default_factory=)": "fastapi.param_functions.Header(default_factory)",
    "Cookie(default_factory=)": "fastapi.param_functions.Cookie(default_factory)",
    "Body(default_factory=)": "fastapi.param_functions.Body(default_factory)",
    "Form(default_factory=)": "fastapi.param_functions.Form(default_factory)",
}
