# why: an endpoint or dependency that never awaits is advised to become a plain def
import asyncio

import requests
from fastapi import Depends, FastAPI

app = FastAPI()


async def dependency():
    return requests.get("u")  # FAB201: 11, 'plain "def"'


@app.get("/a")
async def never_awaits(value=Depends(dependency)):
    return requests.get("u")  # FAB201: 11, 'plain "def"'


@app.get("/b")
async def awaits():
    await asyncio.sleep(1)
    return requests.get("u")  # FAB201: 11, "httpx.AsyncClient"
