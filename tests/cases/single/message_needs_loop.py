# why: a helper that makes what only works where the event loop runs cannot move into a thread as it is
import asyncio

import aiohttp
import grpc.aio
from aiokafka import AIOKafkaProducer
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from fastapi import Depends, FastAPI
from google.cloud.bigtable.data import BigtableDataClientAsync
from kubernetes_asyncio.stream import WsApiClient

app = FastAPI()


class Weather:
    def __init__(self, url: str) -> None:
        with open("key.txt") as file:
            self.key = file.read()
        self.session = aiohttp.ClientSession(url)


def channel():
    with open("ca.pem", "rb") as file:
        return grpc.aio.secure_channel("a:1", file.read())


def producer() -> AIOKafkaProducer:
    with open("servers.txt") as file:
        return AIOKafkaProducer(bootstrap_servers=file.read())


def begin() -> None:
    scheduler = AsyncIOScheduler()
    with open("jobs.txt") as file:
        scheduler.add_job(print, file.read())
    scheduler.start()


def cluster(path: str) -> WsApiClient:
    with open(path):
        return WsApiClient()


def loop_here():
    with open("a.txt"):
        return asyncio.get_event_loop()


def loop_anyway():
    with open("a.txt") as file:
        file.read()
    try:
        return asyncio.get_event_loop()
    except RuntimeError:
        return asyncio.new_event_loop()


def only_asked() -> bool:
    with open("a.txt") as file:
        file.read()
    try:
        asyncio.get_event_loop()
    except RuntimeError:
        return False
    return True


def later(path: str):
    with open(path):
        return lambda: aiohttp.ClientSession()


def connector():
    with open("a.txt"):
        return aiohttp.TCPConnector(limit=3)


@app.get("/made")
async def made(url: str):
    Weather(url)  # FAB401: 4, "); move only what blocks in there into a thread: the rest of it needs the running"
    channel()  # FAB401: 4, "the rest of it needs the running event loop"
    producer()  # FAB401: 4, "the rest of it needs the running event loop"
    begin()  # FAB401: 4, "the rest of it needs the running event loop"
    cluster(url)  # FAB401: 4, "the rest of it needs the running event loop"
    connector()  # FAB401: 4, "the rest of it needs the running event loop"
    loop_here()  # FAB401: 4, "the rest of it needs the running event loop"


@app.get("/free")
async def free(path: str):
    await asyncio.sleep(0)
    loop_anyway()  # FAB401: 4, 'or run it with "await run_in_threadpool(loop_anyway)"'
    only_asked()  # FAB401: 4, 'or run it with "await run_in_threadpool(only_asked)"'
    later(path)  # FAB401: 4, 'or run it with "await run_in_threadpool(later, ...)"'


async def session():
    open("a.txt").read()  # FAB401: 4, 'session: move opening the file'
    return aiohttp.ClientSession()


@app.get("/depends")
async def depends(client=Depends(session)): ...


def bigtable(path: str) -> BigtableDataClientAsync:
    with open(path) as file:
        return BigtableDataClientAsync(project=file.read())


@app.get("/table")
async def table(path: str):
    bigtable(path)  # FAB401: 4, "the rest of it needs the running event loop"
