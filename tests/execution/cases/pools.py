"""A pool calls its function in its own workers."""

from multiprocessing.pool import ThreadPool

from blocking_probe import probe
from fastapi import FastAPI

app = FastAPI()


def apply():
    probe("Pool.apply")


def apply_async():
    probe("Pool.apply_async")


def mapped(value):
    probe("Pool.map")


def map_async(value):
    probe("Pool.map_async")


def imap(value):
    probe("Pool.imap")


def imap_unordered(value):
    probe("Pool.imap_unordered")


def starmap(value):
    probe("Pool.starmap")


def starmap_async(value):
    probe("Pool.starmap_async")


@app.get("/")
def endpoint():
    with ThreadPool(1) as pool:
        pool.apply(apply)
        pool.apply_async(apply_async).get()
        pool.map(mapped, [1])
        pool.map_async(map_async, [1]).get()
        list(pool.imap(imap, [1]))
        list(pool.imap_unordered(imap_unordered, [1]))
        pool.starmap(starmap, [(1,)])
        pool.starmap_async(starmap_async, [(1,)]).get()


def drive(client):
    client.get("/")


EXPECTED = {
    "Pool.apply": "thread",
    "Pool.apply_async": "thread",
    "Pool.map": "thread",
    "Pool.map_async": "thread",
    "Pool.imap": "thread",
    "Pool.imap_unordered": "thread",
    "Pool.starmap": "thread",
    "Pool.starmap_async": "thread",
}
ROWS = {
    "Pool.apply": "multiprocessing.pool.Pool.apply(func)",
    "Pool.apply_async": "multiprocessing.pool.Pool.apply_async(func)",
    "Pool.map": "multiprocessing.pool.Pool.map(func)",
    "Pool.map_async": "multiprocessing.pool.Pool.map_async(func)",
    "Pool.imap": "multiprocessing.pool.Pool.imap(func)",
    "Pool.imap_unordered": "multiprocessing.pool.Pool.imap_unordered(func)",
    "Pool.starmap": "multiprocessing.pool.Pool.starmap(func)",
    "Pool.starmap_async": "multiprocessing.pool.Pool.starmap_async(func)",
}
