import time
from contextlib import asynccontextmanager

import requests
from fastapi import FastAPI

from app import state
from app.state import Store


@asynccontextmanager
async def lifespan(app):
    state.store = Store()
    state.declared = Store()
    state.bare = Store()
    state.enabled = True
    state.session = requests.Session()
    yield


app = FastAPI(lifespan=lifespan)


@app.get("/a")
async def a():
    return state.store.read("x")  # FAB201: 11, "Store.read()"


@app.get("/b")
async def b():
    return state.declared.read("x")  # FAB201: 11, "Store.read()"


@app.get("/c")
async def c():
    return state.bare.read("x")  # FAB201: 11, "Store.read()"


@app.get("/d")
async def d():
    return state.session.get("x")  # FAB201: 11, "requests.Session.get()"


@app.get("/e")
async def e():
    if state.enabled:
        time.sleep(1)  # FAB101: 8, "time.sleep()"


@app.get("/f")
async def f():
    if state.store is None:
        return None
    return state.store.read("x")  # FAB201: 11, "Store.read()"


@app.get("/g")
async def g():
    assert isinstance(state.store, Store)
    return state.store.read("x")  # FAB201: 11, "Store.read()"
