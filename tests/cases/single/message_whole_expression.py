# why: of two blocking calls that begin in one place one is reported, and its advice takes in the other
import io
import urllib.request
from pathlib import Path

from PIL import Image


class Store:
    def __init__(self):
        self.text = open("a").read()

    def load(self):
        return open("a").read()


class Twins:
    def __init__(self):
        self.text = open("a").read()

    def load(self):
        return open("a").read()

    async def aload(self):
        return ""


async def use(data: bytes):
    Image.open(io.BytesIO(data)).convert("RGB")  # FAB602: 4, 'PIL.Image.open() blocks the event loop in async def use: move the whole expression into a function'
    Image.open(io.BytesIO(data))  # FAB602: 4, 'run it with "await asyncio.to_thread(Image.open, ...)"'
    Store().load()  # FAB401: 4, "Store > open (message_whole_expression.py:11); move the whole expression into a function"
    Twins().load()  # FAB401: 4, 'Twins > open (message_whole_expression.py:19); run it with "await asyncio.to_thread(Twins)"'
    urllib.request.urlopen("a").read()  # FAB201: 4, 'use "await client.request(...)" with httpx.AsyncClient'
    Path("a").read_text().strip()  # FAB401: 4, 'use "(await path.read_text()).strip()" with anyio.Path'
