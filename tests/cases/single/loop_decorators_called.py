# why: a decorator that a call returns may be called with a function as well, in place of standing above it
# flags: sync-on-loop
import time

from fastapi import APIRouter, FastAPI
from pydantic import BaseModel, field_serializer, field_validator, model_validator

app = FastAPI()
router = APIRouter()


def started():
    time.sleep(1)  # FAB101: 4, "in startup handler started"


app.on_event("startup")(started)


def in_a_thread():
    time.sleep(1)


router.get("/thread")(in_a_thread)


async def routed():
    time.sleep(1)  # FAB101: 4, "in GET /routed"


router.api_route("/routed")(routed)


def check(value):
    time.sleep(1)  # FAB101: 4, "in validator check"
    return value


def check_all(self):
    time.sleep(1)  # FAB101: 4, "in validator check_all"
    return self


def serialize(value):
    time.sleep(1)  # FAB101: 4, "in serializer serialize"
    return value


def check_elsewhere(value):
    time.sleep(1)
    return value


class Item(BaseModel):
    host: str
    name: str
    _check = field_validator("host")(check)
    _check_all = model_validator(mode="after")(check_all)
    _serialize = field_serializer("name")(serialize)


class Apart(BaseModel):
    host: str
    _check = field_validator("host")(check_elsewhere)


@router.post("/items")
def create(item: Item) -> Item:
    return item


class Server:
    def __init__(self) -> None:
        self.app = FastAPI()
        self.app.on_event("shutdown")(self.stop)
        self.app.get("/thread")(self.answer)

    def stop(self):
        time.sleep(1)  # FAB101: 8, "in shutdown handler Server.stop"

    def answer(self):
        time.sleep(1)


def register(path: str):
    def decorate(function):
        app.get(path)(function)
        return function

    return decorate


@register("/registered")
async def registered():
    time.sleep(1)  # FAB101: 4, "in endpoint registered"
