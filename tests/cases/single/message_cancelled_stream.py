# why: what a stream does when it is cancelled must not await by anyio
import asyncio
import shutil
from pathlib import Path

import httpx
import requests
from fastapi import FastAPI
from fastapi.responses import StreamingResponse

app = FastAPI()


async def ticks(folder: str):
    try:
        while True:
            yield b"x"
            await asyncio.sleep(1)
    finally:
        shutil.rmtree(folder)  # FAB402: 8, 'run it with "await asyncio.to_thread(shutil.rmtree, ...)"'


async def noted(log: str):
    try:
        while True:
            yield b"x"
            await asyncio.sleep(1)
    except asyncio.CancelledError:
        Path(log).write_text("left")  # FAB401: 8, 'run it with "await asyncio.to_thread(Path(log).write_text, ...)"'
        raise


@app.get("/ticks")
async def get_ticks():
    return StreamingResponse(ticks("x"))


@app.get("/noted")
async def get_noted():
    return StreamingResponse(noted("x"))


async def closed(log: str):
    async with httpx.AsyncClient() as client:
        try:
            yield b"x"
        except BaseException:
            requests.post(log)  # FAB201: 12, 'with aiohttp.ClientSession'
            raise


@app.get("/closed")
async def get_closed():
    return StreamingResponse(closed("x"))


async def logged(log: str):
    try:
        yield b"x"
    except ValueError:
        Path(log).write_text("failed")  # FAB401: 8, 'use "await path.write_text(...)" with anyio.Path'


@app.get("/logged")
async def get_logged():
    return StreamingResponse(logged("x"))
