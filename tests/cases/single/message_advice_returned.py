# why: of what a call returned, the advice names the call that gives it, not the function that is written nowhere
import asyncio
import io

import requests
from PIL import Image


def guard(kind: str, key: str = ""):
    def inner(user: str):
        requests.get(f"http://guard/{kind}/{key}/{user}")

    return inner


async def checked(user: str):
    await asyncio.sleep(0)
    guard("read")(user)  # FAB201: 4, "asyncio.to_thread(guard('read'), ...)"
    guard("read", "the-key-of-a-document-with-a-long-name")(user)  # FAB201: 4, "asyncio.to_thread(guard(...), ...)"
    guard(  # FAB201: 4, "asyncio.to_thread(guard(...), ...)"
        "read",
        "key",
    )(user)


async def encoded(mode: str, size: tuple[int, int], pixels: bytes):
    buffer = io.BytesIO()
    Image.frombytes(mode, size, pixels).convert("RGB").save(buffer)  # FAB602: 4, 'move the whole expression into a function'
