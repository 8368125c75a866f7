# why: a decorator of the project that adds a route for the function
# flags: sync-on-loop
import time

from fastapi import APIRouter, FastAPI
from pydantic import BaseModel, field_validator

router = APIRouter()
app = FastAPI()


def route(path: str):
    def decorator(func):
        router.add_api_route(path, func)
        return func

    return decorator


class Payload(BaseModel):
    name: str

    @field_validator("name")
    @classmethod
    def check(cls, value: str) -> str:
        time.sleep(1)  # FAB101: 8, "time.sleep() blocks the event loop in validator Payload.check"
        return value


@route("/a")
def a(payload: Payload) -> None: ...


