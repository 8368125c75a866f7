# why: a decorator of the project that hands the function to a router: `method(path)(function)`
# flags: sync-on-loop
import time

from fastapi import APIRouter, Depends, FastAPI, Request
from pydantic import BaseModel, field_validator

router = APIRouter()
app = FastAPI()


def protected_route(method, path: str, **kwargs):
    def decorator(func):
        return method(path, **kwargs)(func)

    return decorator


class Payload(BaseModel):
    name: str

    @field_validator("name")
    @classmethod
    def check(cls, value: str) -> str:
        time.sleep(1)  # FAB101: 8, "time.sleep() blocks the event loop in validator Payload.check"
        return value


class Direct(BaseModel):
    name: str

    @field_validator("name")
    @classmethod
    def check(cls, value: str) -> str:
        time.sleep(2)  # FAB101: 8, "time.sleep() blocks the event loop in validator Direct.check"
        return value


@protected_route(router.post, "/a")
def a(request: Request, payload: Payload) -> None: ...


@router.post("/b")
def b(request: Request, payload: Direct) -> None: ...


app.include_router(router)
