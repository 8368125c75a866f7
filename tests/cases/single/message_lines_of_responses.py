# why: a streamed response of requests gives lines or chunks, also where it is iterated itself: each has its own counterpart
import asyncio

import requests
from fastapi import FastAPI

app = FastAPI()


@app.get("/lines")
async def lines(url: str):
    await asyncio.sleep(0)
    response = requests.post(url, stream=True)  # FAB201: 15, "requests.post"
    for line in response.iter_lines():  # FAB201: 16, "async for line in response.aiter_lines()"
        print(line)


@app.get("/chunks")
async def chunks(url: str):
    await asyncio.sleep(0)
    response = requests.post(url, stream=True)  # FAB201: 15, "requests.post"
    for chunk in response.iter_content():  # FAB201: 17, "async for chunk in response.aiter_bytes()"
        print(chunk)


@app.get("/itself")
async def itself(url: str):
    await asyncio.sleep(0)
    response = requests.post(url, stream=True)  # FAB201: 15, "requests.post"
    for chunk in response:  # FAB201: 17, "async for chunk in response.aiter_bytes()"
        print(chunk)
    there = requests.post(url)  # FAB201: 12, "requests.post"
    for chunk in there:
        print(chunk)
