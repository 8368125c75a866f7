# why: where nobody says what a type variable stands for, a value of it can be anything: its branches were taken for dead
import time
from collections.abc import AsyncGenerator, Iterable, Mapping
from typing import Generic, TypeVar

import requests

T = TypeVar("T")


async def given(value: T):
    if isinstance(value, bytes):
        time.sleep(1)  # FAB101: 8, "time.sleep()"


async def none_of_it(value: T | None):
    if value is None:
        return
    time.sleep(1)  # FAB101: 4, "time.sleep()"


async def is_none(value: T):
    if value is None:
        time.sleep(1)  # FAB101: 8, "time.sleep()"


async def functions(value: T):
    if callable(value):
        return
    time.sleep(1)  # FAB101: 4, "time.sleep()"


async def inside(values: Iterable[T], named: Mapping[str, T]):
    for value in values:
        if isinstance(value, bytes):
            time.sleep(1)  # FAB101: 12, "time.sleep()"
    for value in named.values():
        if isinstance(value, bytes):
            time.sleep(1)  # FAB101: 12, "time.sleep()"


async def one_of(value: T | dict):
    if isinstance(value, dict):
        return
    time.sleep(1)  # FAB101: 4, "time.sleep()"


async def local():
    found: list[T] = []
    for value in found:
        if isinstance(value, bytes):
            time.sleep(1)  # FAB101: 12, "time.sleep()"


async def each(values: AsyncGenerator[T, None]) -> AsyncGenerator[T, None]:
    yield await anext(values)


async def yielded(values):
    async for value in each(values):
        if isinstance(value, bytes):
            time.sleep(1)  # FAB101: 12, "time.sleep()"


def same(value: T) -> T:
    return value


def waits(value: str | None):
    if value is None:
        time.sleep(1)


async def returned(values):
    value = same(values.first)
    if value is None:
        time.sleep(1)  # FAB101: 8, "time.sleep()"


async def handed_on(value: T):
    waits(value)  # FAB101: 4, "waits > time.sleep"


class Box(Generic[T]):
    def __init__(self, value: T):
        self.value = value

    def replaced(self, value: T):
        if value is None:
            return
        if callable(value):
            return
        if isinstance(value, bytes):
            time.sleep(1)
        self.value = value

    async def opened(self):
        if isinstance(self.value, bytes):
            time.sleep(1)  # FAB101: 12, "time.sleep()"


async def emptied(box: Box):
    box.replaced(b"")  # FAB101: 4, "Box.replaced > time.sleep"


class Pages(Generic[T]):
    def __init__(self):
        self.pages: list[T] = []

    def first(self) -> T:
        return self.pages[0]


async def page(pages: Pages[requests.Session]):
    pages.pages[0].get("u")  # FAB201: 4, "get"
    pages.first().get("u")  # FAB201: 4, "get"
