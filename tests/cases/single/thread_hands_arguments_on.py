# why: what a call in a thread gives is what the function gives for these arguments: `stream=True` leaves reading the answer for later
import asyncio
from concurrent.futures import ThreadPoolExecutor

import requests
from fastapi import FastAPI
from fastapi.concurrency import run_in_threadpool

app = FastAPI()
pool = ThreadPoolExecutor()


def send(url, stream):
    return requests.get(url, stream=stream)


@app.get("/")
async def index(url: str, rest: list[str]):
    streamed = await asyncio.to_thread(requests.get, url, stream=True)
    streamed.text  # FAB201: 4, "Response.text"
    whole = await asyncio.to_thread(requests.get, url)
    whole.text
    streamed = await run_in_threadpool(requests.get, url, stream=True)
    streamed.text  # FAB201: 4, "Response.text"
    streamed = await run_in_threadpool(send, url, True)
    streamed.text  # FAB201: 4, "Response.text"
    whole = await run_in_threadpool(send, url, False)
    whole.text
    streamed = await run_in_threadpool(send, url, stream=True)
    streamed.text  # FAB201: 4, "Response.text"
    loop = asyncio.get_running_loop()
    streamed = await loop.run_in_executor(pool, send, url, True)
    streamed.text  # FAB201: 4, "Response.text"
    unknown = await asyncio.to_thread(requests.get, *rest)
    unknown.text
    for answer in map(requests.get, [url], [True]):  # FAB201: 18, "requests.get"
        answer.text
