# why: `__aiter__` says its own class again, each time with other arguments: the items are those of one step
from __future__ import annotations

import time
from collections.abc import AsyncIterator
from typing import Generic, TypeVar

T = TypeVar("T")


class Row:
    def load(self):
        time.sleep(1)


class Pages(Generic[T]):
    def __aiter__(self) -> Pages[list[T]]:
        return Pages()

    async def __anext__(self) -> T: ...


class Source:
    async def __aiter__(self) -> AsyncIterator[Row]:
        yield Row()


class Rows:
    def __aiter__(self):
        return self

    async def __anext__(self) -> Row: ...


async def pages(pages: Pages[Row]):
    async for page in pages:
        page.load()


async def rows():
    async for row in Source():
        row.load()  # FAB101: 8, "Row.load()"
    async for row in Rows():
        row.load()  # FAB101: 8, "Row.load()"
