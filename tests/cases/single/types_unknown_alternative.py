# why: of a union with a class that cannot be found, what follows the branch of the known class can still run
import time
from typing import Any, Union

from builder import build

generated = build("messages")


async def unknown_class(field: "generated.Message | bytes"):
    if isinstance(field, bytes):
        return
    time.sleep(1)  # FAB101: 4, "time.sleep()"


async def anything(field: Union[Any, bytes, None]):
    if isinstance(field, bytes):
        return
    time.sleep(1)  # FAB101: 4, "time.sleep()"


async def known_only(field: bytes):
    if isinstance(field, bytes):
        return
    time.sleep(1)
