# why: what abstract collections do by a class's own methods; results of unpacked coroutines, of finished tasks
import asyncio
from collections.abc import Iterator, Mapping, MutableMapping, Sequence

import requests
from fastapi import FastAPI

app = FastAPI()


class Settings(MutableMapping):
    def __getitem__(self, key):
        return requests.get(f"http://kv/{key}").text

    def __setitem__(self, key, value):
        requests.put(f"http://kv/{key}", data=value)

    def __delitem__(self, key):
        requests.delete(f"http://kv/{key}")

    def __iter__(self) -> Iterator[str]:
        return iter(["a"])

    def __len__(self) -> int:
        return 1


class Pages(Sequence):
    def __getitem__(self, place):
        return requests.get(f"http://pages/{place}").text

    def __len__(self):
        return 3


@app.get("/a")
async def a():
    settings = Settings()
    one = settings.get("a")  # FAB201: 10, "Settings.__getitem__ > requests.get"
    settings.update({"b": "c"})  # FAB201: 4, "Settings.__setitem__ > requests.put"
    settings.pop("b")  # FAB201: 4, "Settings.__getitem__ > requests.get"
    settings.setdefault("x", "y")  # FAB201: 4, "Settings.__getitem__ > requests.get"
    "a" in settings  # FAB201: 4, "Settings.__getitem__ > requests.get"
    for name, value in settings.items():  # FAB201: 23, "Settings.__getitem__ > requests.get"
        print(name, value)
    for name in settings:
        print(name)
    settings.keys()
    return one


@app.get("/b")
async def b():
    pages = Pages()
    for page in pages:  # FAB201: 16, "Pages.__getitem__ > requests.get"
        print(page)
    pages.index("x")  # FAB201: 4, "Pages.__getitem__ > requests.get"
    len(pages)


async def wait(x):
    return x


class Client:
    def ask(self):
        return requests.get("http://x")


async def make() -> Client:
    return Client()


@app.get("/c")
async def c():
    clients = await asyncio.gather(*[make() for _ in range(3)])
    for client in clients:
        client.ask()  # FAB201: 8, "Client.ask > requests.get"
    one, two = await asyncio.gather(make(), make())
    one.ask()  # FAB201: 4, "Client.ask > requests.get"
    two.ask()  # FAB201: 4, "Client.ask > requests.get"
    more = await asyncio.gather(*(make() for _ in range(3)), return_exceptions=True)
    for client in more:
        client.ask()  # FAB201: 8, "Client.ask > requests.get"
    tasks = [asyncio.create_task(make()) for _ in range(3)]
    for client in await asyncio.gather(*tasks):
        client.ask()  # FAB201: 8, "Client.ask > requests.get"
    for done in asyncio.as_completed(tasks):
        client = await done
        client.ask()  # FAB201: 8, "Client.ask > requests.get"
    finished, _ = await asyncio.wait(tasks)
    for task in finished:
        task.result().ask()  # FAB201: 8, "Client.ask > requests.get"
