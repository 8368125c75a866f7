# why: a decorator of tenacity, backoff or retrying that waits between attempts sleeps where a plain function is called
import asyncio

import backoff
import requests
from fastapi import FastAPI
from retrying import retry as retry_again
from tenacity import retry, stop_after_attempt, wait_exponential, wait_fixed, wait_none

import vendor

app = FastAPI()


@retry(wait=wait_fixed(2), stop=stop_after_attempt(3))
def ask(prompt):
    return vendor.ask(prompt)


@retry(stop=stop_after_attempt(3))
def ask_at_once(prompt):
    return vendor.ask(prompt)


@retry
def ask_bare(prompt):
    return vendor.ask(prompt)


@retry(wait=wait_none(), stop=stop_after_attempt(3))
def ask_none(prompt):
    return vendor.ask(prompt)


@retry(wait=wait_exponential(multiplier=1), stop=stop_after_attempt(3))
async def ask_async(prompt):
    return await vendor.ask(prompt)


@backoff.on_exception(backoff.expo, ValueError, max_tries=3)
def call(prompt):
    return vendor.ask(prompt)


@backoff.on_exception(backoff.expo, ValueError, max_tries=3)
async def call_async(prompt):
    return await vendor.ask(prompt)


@backoff.on_predicate(backoff.constant, interval=5)
def poll():
    return vendor.ready()


@retry_again(wait_fixed=2000, stop_max_attempt_number=3)
def again():
    return vendor.ready()


@retry_again(stop_max_attempt_number=3)
def again_at_once():
    return vendor.ready()


class Client:
    @retry(wait=wait_fixed(2))
    def get(self, key):
        return vendor.get(key)

    @retry(wait=wait_fixed(2))
    async def aget(self, key):
        return await vendor.get(key)

    @backoff.on_exception(backoff.expo, ValueError)
    def post(self, key):
        return vendor.get(key)


@app.get("/a")
async def a():
    ask("a")  # FAB101: 4, "ask() blocks the event loop in GET /a"
    ask_at_once("a")
    ask_bare("a")
    ask_none("a")
    await ask_async("a")
    call("a")  # FAB101: 4, "call() blocks the event loop in GET /a"
    await call_async("a")
    poll()  # FAB101: 4, "poll() blocks the event loop in GET /a"
    again()  # FAB101: 4, "again() blocks the event loop in GET /a"
    again_at_once()


@app.get("/b")
async def b():
    client = Client()
    client.get("a")  # FAB101: 4, "client.get() blocks the event loop in GET /b"
    await client.aget("a")
    client.post("a")  # FAB101: 4, "client.post() blocks the event loop in GET /b"


@retry(wait=wait_fixed(2))
def load(url):
    return requests.get(url)


def helper():
    return load("b")


@app.get("/c")
async def c():
    load("a")  # FAB201: 4, "load > requests.get"
    helper()  # FAB201: 4, "helper > load > requests.get"
    asyncio.create_task(ask_async("a"))
    await asyncio.gather(ask_async("b"), call_async("c"))
