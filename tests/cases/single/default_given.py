# why: what is given where there is nothing can be None, and the code after the question is reached
import time
from collections.abc import MutableMapping


class Item:
    error: str | None = None


async def first_failed(items: list[Item]) -> None:
    failed = next((item for item in items if item.error), None)
    if failed is not None:
        raise ValueError(failed.error)
    time.sleep(1)  # FAB101: 4, "time.sleep"


async def taken(items: dict[str, Item], others: MutableMapping[str, Item]) -> None:
    item = items.pop("a", None)
    if item is not None:
        return
    time.sleep(1)  # FAB101: 4, "time.sleep"
    other = others.pop("a", None)
    if other is not None:
        return
    time.sleep(2)  # FAB101: 4, "time.sleep"


async def largest(items: list[Item]) -> None:
    largest = max(items, key=id, default=None)
    smallest = min(items, key=id, default=None)
    if largest is not None:
        return
    time.sleep(1)  # FAB101: 4, "time.sleep"
    if smallest is not None:
        return
    time.sleep(2)  # FAB101: 4, "time.sleep"


async def there_is_one(items: list[Item], table: dict[str, Item]) -> None:
    if next(iter(items)).error:
        return
    item = table.pop("a")
    if item is None:
        time.sleep(1)


async def pause(item: Item) -> None:
    waiting = next(iter([item]), None)
    if waiting is None:
        return
    wait(waiting)  # FAB101: 4, "wait > time.sleep"


def wait(item: Item) -> None:
    time.sleep(1)
