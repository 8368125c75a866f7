# why: what is declared as a generic class is of a class derived from it for the same type, and as the body shows
from typing import Any, Generic, Optional, TypeVar

import requests
from fastapi import Depends, FastAPI

T = TypeVar("T")
app = FastAPI()


class Row:
    pass


class SpecialRow(Row):
    pass


class Dao(Generic[T]):
    def delete(self, query: str) -> None:
        """Nothing that waits."""


class PlainDao(Dao[Row]):
    pass


class OwnDao(Dao[str]):
    pass


class RemoteDao(Dao[str]):
    def delete(self, query: str, user: Optional[str] = None) -> None:
        requests.delete("https://example.com/")


class SpecialDao(Dao[SpecialRow]):
    def delete(self, query: str) -> None:
        requests.delete("https://example.com/")


class Service:
    def __init__(self, dao: Optional[OwnDao] = None) -> None:
        self._dao: OwnDao = dao or OwnDao()

    @property
    def dao(self) -> Dao[str]:
        return self._dao

    def delete(self, query: str) -> None:
        self.dao.delete(query)


class Unknown:
    def __init__(self, dao) -> None:
        self._dao = dao

    @property
    def dao(self) -> Dao[str]:
        return self._dao


def get_service() -> Service:
    return Service()


@app.delete("/property")
async def by_property(query: str, service: Service = Depends(get_service)) -> None:
    service.delete(query)


@app.delete("/unknown")
async def unknown(query: str, service: Unknown) -> None:
    service.dao.delete(query)  # FAB201: 4, "RemoteDao.delete()"


@app.delete("/numbers")
async def numbers(query: str, dao: Dao[int]) -> None:
    dao.delete(query)


@app.delete("/texts")
async def texts(query: str, dao: Dao[str]) -> None:
    dao.delete(query)  # FAB201: 4, "RemoteDao.delete()"


@app.delete("/rows")
async def rows(query: str, dao: Dao[Row]) -> None:
    dao.delete(query)  # FAB201: 4, "SpecialDao.delete()"


@app.delete("/anything")
async def anything(query: str, dao: Dao[Any]) -> None:
    dao.delete(query)  # FAB201: 4, "Dao.delete()"


@app.delete("/bare")
async def bare(query: str, dao: Dao) -> None:
    dao.delete(query)  # FAB201: 4, "Dao.delete()"
