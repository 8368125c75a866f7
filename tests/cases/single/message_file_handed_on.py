# why: an asynchronous file is no use to what expects a plain one; a body that yields cannot move into a function
import csv
import json
import tempfile
from pathlib import Path

import httpx
from fastapi import FastAPI
from openai import AsyncOpenAI
from sqlalchemy import select
from sqlalchemy.orm import Session

app = FastAPI()
client = AsyncOpenAI()


async def parsed(path):
    with open(path) as file:  # FAB401: 9, 'move the "with" block into a function and run that with "await run_in_threadpool(...)"'
        return json.load(file)


async def rows(path: Path):
    with path.open() as file:  # FAB401: 9, 'move the "with" block into a function'
        return list(csv.DictReader(file))


async def lines(path):
    with open(path) as file:  # FAB401: 9, 'move the "with" block into a function'
        return [line for line in file]


async def transcribed(path):
    with open(path, "rb") as file:  # FAB401: 9, 'move the blocking part of the "with" block into a function'
        return await client.audio.transcriptions.create(model="whisper-1", file=file)


async def sent(path):
    async with httpx.AsyncClient() as http:
        return await http.post("/images", files={"image": open(path, "rb")})  # FAB401: 58, "move opening the file and what is done with it into a function"


async def at_once(path):
    return open(path).read()  # FAB401: 11, "move opening the file and what is done with it into a function"


async def methods(path):
    with open(path) as file:  # FAB401: 9, 'use "async with await anyio.open_file(...) as file"'
        print(file.name)
        return file.read()


async def temporary(text):
    with tempfile.NamedTemporaryFile("w") as file:  # FAB401: 9, 'use "async with anyio.NamedTemporaryFile(...) as file"'
        file.write(text)


async def temporary_json(data):
    with tempfile.NamedTemporaryFile("w") as file:  # FAB401: 9, 'move the "with" block into a function'
        json.dump(data, file)


def rows_of(session: Session):
    yield from session.scalars(select(1))


async def streamed(session: Session):
    for row in rows_of(session):  # FAB302: 15, 'use "async for row in iterate_in_threadpool(rows_of(session))" from starlette.concurrency'
        yield row


async def streamed_file(path):
    with open(path) as file:  # FAB401: 9, 'move the blocking part of the "with" block into a function'
        yield json.load(file)


async def returned(path):
    return open(path, "rb")  # FAB401: 11, 'async def returned: run it with "await run_in_threadpool(open, ...)"'


async def returned_later(path: Path):
    file = path.open()  # FAB401: 11, 'async def returned_later: run it with "await run_in_threadpool(path.open)"'
    file.seek(10)
    return file
