# why: the advice can be followed: functions of modules have no async twin on the module, constructors cannot await
import asyncio
import glob
import subprocess
import time
import urllib.request
from concurrent.futures import Future
from pathlib import Path

import requests
from django.db import models
from fastapi import FastAPI

app = FastAPI()


async def work(): ...


class Author(models.Model):
    name = models.CharField(max_length=80)


class Message:
    def __init__(self, text: str):
        time.sleep(1)
        self.text = text

    @property
    def slowly(self):
        time.sleep(1)
        return self.text


class Session:
    def __init__(self):
        asyncio.run(work())


class Services:
    def __init__(self):
        self.messages_of_the_day = Sender()


class Sender:
    def find_message_for_today(self):
        time.sleep(1)


def first_author():
    return Author.objects.first()


@app.get("/authors")
async def authors():
    await work()
    return first_author()  # FAB302: 11, "); await django.db.models.Manager.afirst() there, or run it with"


@app.get("/results")
async def results(url: str):
    await work()
    open("a").read()  # FAB401: 4, 'move opening the file and what is done with it'
    subprocess.run(["a"]).stdout  # FAB501: 4, 'use "await asyncio.create_subprocess_exec(...)"'
    urllib.request.urlopen(url).status  # FAB201: 4, 'use "await client.request(...)" with httpx.AsyncClient'
    requests.get(url).json()  # FAB201: 4, 'use "(await client.get(...)).json()" with httpx.AsyncClient'


@app.get("/")
async def index(future: Future, services: Services):
    await work()
    for name in glob.glob("*/*.txt"):  # FAB402: 16, 'use "async for name in folder.glob(...)" with anyio.Path'
        print(name)
    future.result()  # FAB102: 4, 'use "await asyncio.wrap_future(future)"'
    message = Message("a")  # FAB101: 14, '); run it with "await run_in_threadpool(Message, ...)"'
    print(message.slowly)  # FAB101: 10, '); run it with "await run_in_threadpool(lambda: message.slowly)"'
    Session()  # FAB104: 4, "await the coroutine here and hand its result over"
    services.messages_of_the_day.find_message_for_today()  # FAB101: 4, "services.messages_of_the_day.find_message_for_today)"


async def with_path(folder: Path, name: str):
    with (folder / name).open() as file:  # FAB401: 9, 'use "async with await path.open() as file" with anyio.Path'
        file.read()
    with folder.open("w") as file:  # FAB401: 9, 'use "async with await folder.open(...) as file" with anyio.Path'
        file.write("")
