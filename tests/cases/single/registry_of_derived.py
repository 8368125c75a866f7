# why: a class method of a base finds in a registry for all classes those of the class that it is called on
import time
from abc import ABC

from fastapi import FastAPI
from pydantic import BaseModel

app = FastAPI()
_registry = {}


class Registered(BaseModel, ABC):
    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        _registry[cls.__name__] = cls

    @classmethod
    def create(cls, kind, **kwargs):
        return _registry[kind](**kwargs)

    @classmethod
    def asked(cls, kind, **kwargs):
        found = _registry.get(kind)
        return found(**kwargs) if found is not None else None


class Environment(Registered):
    pass


class StaticEnvironment(Environment):
    rows: int = 0


class Handler(Registered):
    pass


class SlowHandler(Handler):
    def model_post_init(self, context) -> None:
        time.sleep(1)


@app.post("/environments/{kind}")
async def environment(kind: str) -> None:
    Environment.create(kind)


@app.post("/handlers/{kind}")
async def handler(kind: str) -> None:
    Handler.create(kind)  # FAB101: 4, "Registered.create > SlowHandler"


@app.post("/asked/{kind}")
async def asked(kind: str) -> None:
    Environment.asked(kind)
    Handler.asked(kind)  # FAB101: 4, "Registered.asked > SlowHandler"


@app.post("/any/{kind}")
async def of_any(kind: str) -> None:
    Registered.create(kind)  # FAB101: 4, "Registered.create > SlowHandler"
    # Nothing derives from this one: who calls it means the registry.
    StaticEnvironment.create(kind)  # FAB101: 4, "Registered.create > SlowHandler"
