# why: `super().__init__(client=...)` and `cls(client=...)` give a field what a constructor written by its fields holds
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import redis
from pydantic import BaseModel
from redis import asyncio as aredis


class Model(BaseModel):
    client: Any

    def __init__(self, client: Any | None = None) -> None:
        super().__init__(client=client or redis.Redis())

    async def run(self):
        return self.client.get("x")  # FAB304: 15, "redis.Redis.get"


class Spread(BaseModel):
    client: Any

    def __init__(self) -> None:
        values = {"client": redis.Redis()}
        super().__init__(**values)

    async def run(self):
        return self.client.get("x")  # FAB304: 15, "redis.Redis.get"


class Awaits(BaseModel):
    client: Any

    def __init__(self) -> None:
        super().__init__(client=aredis.Redis())

    async def run(self):
        return await self.client.get("x")


class Runs(BaseModel):
    run: Callable[[], None]

    def __init__(self) -> None:
        super().__init__(run=self.slow)

    def slow(self) -> None:
        time.sleep(1)

    async def go(self):
        self.run()  # FAB101: 8, "slow"


@dataclass
class Pair:
    name: str
    client: Any


class PairOfOwn(Pair):
    def __init__(self) -> None:
        super().__init__("own", redis.Redis())

    async def run(self):
        return self.client.get("x")  # FAB304: 15, "redis.Redis.get"


class Base(BaseModel):
    client: Any = None

    async def run(self):
        return self.client.get("x")  # FAB304: 15, "redis.Redis.get"


class Derived(Base):
    def __init__(self, url: str) -> None:
        super().__init__(client=redis.Redis(host=url))


class HandsOn(BaseModel):
    client: Any

    def __init__(self, client=None, **others: Any) -> None:
        super().__init__(client=client, **others)


class BelowBlocks(HandsOn):
    def __init__(self) -> None:
        super().__init__(client=redis.Redis())

    async def run(self):
        return self.client.get("x")  # FAB304: 15, "redis.Redis.get"


class BelowAwaits(HandsOn):
    def __init__(self) -> None:
        super().__init__(client=aredis.Redis())

    async def run(self):
        return await self.client.get("x")


class TakesAll(BaseModel):
    client: Any

    def __init__(self, **data: Any) -> None:
        super().__init__(**data)

    async def run(self):
        return self.client.get("x")  # FAB304: 15, "redis.Redis.get"


def takes_all():
    return TakesAll(client=redis.Redis())


class Made(BaseModel):
    client: Any

    @classmethod
    def make(cls):
        return cls(client=redis.Redis())

    async def run(self):
        return self.client.get("x")  # FAB304: 15, "redis.Redis.get"


@dataclass
class MadeData:
    client: Any

    @classmethod
    def make(cls):
        return cls(redis.Redis())


class MadeBelow(MadeData):
    async def run(self):
        return self.client.get("x")  # FAB304: 15, "redis.Redis.get"


class MadeEither(BaseModel):
    client: Any

    @classmethod
    def make(cls):
        return cls(client=redis.Redis())

    @classmethod
    def make_async(cls):
        return cls(client=aredis.Redis())

    async def run(self):
        return await self.client.get("x")
