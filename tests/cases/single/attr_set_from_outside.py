# why: what the one object of the application holds is set from outside, in a lifespan or at start-up
from contextlib import asynccontextmanager
from typing import Any
import redis
from fastapi import FastAPI
class State:
    def __init__(self): self.redis = None
class State2:
    redis = None
class State3:
    redis: Any = None
class State4:
    redis: "redis.Redis | None" = None
class State5: ...
class Cl:
    redis = None
state = State()
state2 = State2()
state3 = State3()
state4 = State4()
state5 = State5()
@asynccontextmanager
async def lifespan(app):
    state.redis = redis.Redis()
    state2.redis = redis.Redis()
    state3.redis = redis.Redis()
    state4.redis = redis.Redis()
    state5.redis = redis.Redis()
    yield
app = FastAPI(lifespan=lifespan)
def init(): Cl.redis = redis.Redis()
@app.get("/")
async def a():
    state.redis.get("x")  # FAB304: 4, "redis"
    state2.redis.get("x")  # FAB304: 4, "redis"
    state3.redis.get("x")  # FAB304: 4, "redis"
    state4.redis.get("x")  # FAB304: 4, "redis"
    state5.redis.get("x")  # FAB304: 4, "redis"
async def b():
    Cl.redis.get("x")  # FAB304: 4, "redis"


class Twice:
    client = None


twice = Twice()


def first():
    twice.client = redis.Redis()


def second():
    twice.client = Quiet()


class Quiet:
    def get(self, key):
        return key


class OnlyQuiet:
    def __init__(self):
        self.client = None


quiet = OnlyQuiet()


def third():
    quiet.client = Quiet()


async def c():
    twice.client.get("x")  # FAB304: 4, "redis"
    quiet.client.get("x")
