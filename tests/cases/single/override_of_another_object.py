# why: a class that replaces the coroutine is met as another object, which the object at hand holds
import time
from abc import ABC, abstractmethod

from fastapi import FastAPI

app = FastAPI()


class Base(ABC):
    def chunk(self, text: str) -> list[str]:
        return self._chunk(text)

    @abstractmethod
    def _chunk(self, text: str) -> list[str]: ...

    async def achunk(self, text: str) -> list[str]:
        return self._chunk(text)  # FAB101: 15, "Html._chunk > Base.chunk > Slow._chunk > time.sleep"


class Slow(Base):
    def _chunk(self, text: str) -> list[str]:
        time.sleep(1)
        return [text]

    async def achunk(self, text: str) -> list[str]:
        return [text]


class Html(Base):
    def __init__(self, inner: Base) -> None:
        self.inner = inner

    def _chunk(self, text: str) -> list[str]:
        return self.inner.chunk(text)


html = Html(Slow())


@app.get("/a")
async def a(text: str) -> list[str]:
    return await html.achunk(text)
