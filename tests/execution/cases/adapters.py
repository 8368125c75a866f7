"""asgiref and asyncer: synchronous functions called in threads, and coroutines called from there."""

from asgiref.sync import SyncToAsync, async_to_sync, sync_to_async
from asyncer import asyncify, syncify
from blocking_probe import probe
from fastapi import FastAPI

app = FastAPI()


def wrapped():
    probe("sync_to_async(f)")


def insensitive():
    probe("sync_to_async(f, thread_sensitive=False)")


@sync_to_async
def bare():
    probe("@sync_to_async")


@sync_to_async(thread_sensitive=False)
def decorated():
    probe("@sync_to_async(...)")


def in_class():
    probe("SyncToAsync(f)")


def in_thread():
    probe("asyncify(f)")


@app.get("/async")
async def endpoint():
    await sync_to_async(wrapped)()
    await sync_to_async(insensitive, thread_sensitive=False)()
    await bare()
    await decorated()
    await SyncToAsync(in_class)()
    await asyncify(in_thread)()


async def back():
    probe("syncify(f)")


async def other_loop():
    probe("async_to_sync(f)")


@app.get("/def")
def def_endpoint():
    syncify(back)()
    async_to_sync(other_loop)()


def drive(client):
    client.get("/async")
    client.get("/def")


EXPECTED = {
    "sync_to_async(f)": "thread",
    "sync_to_async(f, thread_sensitive=False)": "thread",
    "@sync_to_async": "thread",
    "@sync_to_async(...)": "thread",
    "SyncToAsync(f)": "thread",
    "asyncify(f)": "thread",
    "syncify(f)": "loop",
    "async_to_sync(f)": "loop",
}
ROWS = {
    "sync_to_async(f)": "asgiref.sync.sync_to_async(func)",
    "@sync_to_async(...)": "asgiref.sync.sync_to_async(return)",
    "SyncToAsync(f)": "asgiref.sync.SyncToAsync(func)",
    "asyncify(f)": "asyncer.asyncify(function)",
}
