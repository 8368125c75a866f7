# why: helpers of the standard library call what they are given and iterate it: at once, or where their result is iterated
import functools
import heapq
import itertools
import re
import time
from itertools import chain

import requests
from fastapi import FastAPI
from fastapi.responses import StreamingResponse

app = FastAPI()
WORD = re.compile(r"\w+")


def pages():
    yield requests.get("https://example.com")


def slow(first=None, second=None):
    time.sleep(1)
    return first


async def lazily(items):
    list(chain(pages(), items))  # FAB201: 9, "iterating pages"
    for page in chain.from_iterable([pages()]):  # FAB201: 16, "iterating pages"
        print(page)
    list(itertools.takewhile(slow, items))  # FAB101: 9, "slow"
    list(itertools.takewhile(bool, pages()))  # FAB201: 9, "iterating pages"
    list(itertools.dropwhile(slow, items))  # FAB101: 9, "slow"
    list(itertools.filterfalse(slow, items))  # FAB101: 9, "slow"
    list(itertools.starmap(slow, items))  # FAB101: 9, "slow"
    list(itertools.accumulate(pages()))  # FAB201: 9, "iterating pages"
    list(itertools.compress(pages(), items))  # FAB201: 9, "iterating pages"
    for _, group in itertools.groupby(items, slow):  # FAB101: 20, "slow"
        print(group)
    for item in iter(slow, None):  # FAB101: 16, "slow"
        print(item)
    for item in heapq.merge(items, pages()):  # FAB201: 16, "iterating pages"
        print(item)


async def at_once(items, text: str, table: dict, names: set):
    re.sub("a", slow, text)  # FAB101: 4, "slow"
    WORD.sub(slow, text)  # FAB101: 4, "slow"
    re.sub("a", "b", text)
    heapq.nlargest(3, items, key=slow)  # FAB101: 4, "slow"
    heapq.nsmallest(3, pages())  # FAB201: 4, "iterating pages"
    functools.reduce(slow, items)  # FAB101: 4, "slow"
    table.update(pages())  # FAB201: 4, "iterating pages"
    table.update({"a": 1}, b=2)
    names.update(items, pages())  # FAB201: 4, "iterating pages"
    names.union(pages())  # FAB201: 4, "iterating pages"


@app.get("/thread")
async def in_a_thread(items):
    itertools.starmap(slow, items)
    iter(slow, None)
    return StreamingResponse(chain(pages(), items))


def sessions():
    return [requests.Session()]


async def items_are_known():
    for session in chain(sessions(), sessions()):
        session.get("u")  # FAB201: 8, "requests.Session.get"
    for session in chain.from_iterable([sessions()]):
        session.get("u")  # FAB201: 8, "requests.Session.get"
    for session in itertools.takewhile(bool, sessions()):
        session.get("u")  # FAB201: 8, "requests.Session.get"
