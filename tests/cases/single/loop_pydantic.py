# why: validators run on the loop for models of requests, serializers for models of responses, and for no other models
# flags: sync-on-loop
import enum
import time
from typing import Annotated, Generic, Optional, TypeVar

from fastapi import Depends, FastAPI, Query
from pydantic import AfterValidator, BaseModel, Field, computed_field, field_serializer, field_validator, model_validator

app = FastAPI()
T = TypeVar("T")


def positive(value):
    time.sleep(1)  # FAB101: 4, "in validator positive"
    return value


def unused_validator(value):
    time.sleep(1)
    return value


def next_id():
    time.sleep(1)  # FAB101: 4, "in default factory next_id"
    return 1


def page():
    time.sleep(1)  # FAB101: 4, "in default factory page"
    return 1


def odd(value):
    time.sleep(1)  # FAB101: 4, "in validator odd"
    return value


Positive = Annotated[int, AfterValidator(positive)]
Unused = Annotated[int, AfterValidator(unused_validator)]


class Colour(enum.Enum):
    RED = "red"

    @classmethod
    def _missing_(cls, value):
        time.sleep(1)  # FAB101: 8, "in validator Colour._missing_"


class Base(BaseModel):
    @model_validator(mode="before")
    @classmethod
    def prepare(cls, data):
        time.sleep(1)  # FAB101: 8, "in validator Base.prepare"
        return data


class Part(Base):
    number: Positive
    colour: Colour = Colour.RED
    id: int = Field(default_factory=next_id)

    @field_validator("number")
    def check(cls, value):
        time.sleep(1)  # FAB101: 8, "in validator Part.check"
        return value

    @field_serializer("number")
    def write(self, value):
        time.sleep(1)
        return value


class Order(BaseModel, Generic[T]):
    parts: dict[str, list["Part"]]


class Receipt(BaseModel):
    total: int

    @computed_field
    @property
    def tax(self) -> int:
        time.sleep(1)  # FAB101: 8, "in computed field Receipt.tax"
        return 1

    @field_validator("total")
    def only_in_responses_of_threads(cls, value):
        time.sleep(1)
        return value


class Settings(BaseModel):
    name: str

    @field_validator("name")
    def check(cls, value):
        time.sleep(1)
        return value


class Filter(BaseModel):
    text: str

    @field_validator("text")
    def check(cls, value):
        time.sleep(1)
        return value


class Service:
    part: Settings


@app.post("/orders", response_model=Optional[Receipt])
def create(
    order: "Order[int] | None",
    settings: Annotated[Settings, Depends(Settings)],
    filter: Filter = Depends(Filter),
    at: int = Query(default_factory=page),
):
    return 1


def limits(value: Annotated[int, AfterValidator(odd)]):
    return value


@app.get("/limits")
def limited(value=Depends(limits)):
    return value
