# why: requests leaves a streamed body unread until it is asked for, in whichever way; an unknown `stream` may mean so
import asyncio

import requests
from fastapi import FastAPI
from fastapi.responses import StreamingResponse

app = FastAPI()
session = requests.Session()


@app.get("/raw")
async def raw(url: str):
    response = requests.get(url, stream=True)  # FAB201: 15, "requests.get"
    first = response.raw.read(10)  # FAB201: 12, "read()"
    for chunk in response.raw.stream(8192):  # FAB201: 17, "iterating response.raw.stream()"
        print(chunk, response.raw.status)
    return first


@app.get("/given")
async def given(response: requests.Response):
    return response.raw.read()  # FAB201: 11, "read()"


@app.get("/whole")
async def whole(url: str):
    response = session.get(url, stream=True)  # FAB201: 15, "requests.Session.get"
    if response.status_code != 200:
        return response.text  # FAB201: 15, "requests.Response.text"
    if response.headers:
        return response.json()  # FAB201: 15, "json()"
    return response.content  # FAB201: 11, "requests.Response.content"


def send(url: str, stream: bool = False):
    return requests.post(url, stream=stream)


@app.get("/perhaps")
async def perhaps(url: str, stream: bool):
    response = requests.post(url, stream=stream)  # FAB201: 15, "requests.post"
    if not stream:
        return response.json(), response.text, response.content
    return [line for line in response.iter_lines()]  # FAB201: 29, "iterating response.iter_lines()"


@app.get("/told")
async def told(url: str):
    answer = send(url, True)  # FAB201: 13, "send > requests.post"
    for line in answer.iter_lines():  # FAB201: 16, "iterating answer.iter_lines()"
        print(line)
    plain = send(url)  # FAB201: 12, "requests.post"
    for line in plain.iter_lines():
        print(line)
    for line in session.post(url, stream=None).iter_lines():  # FAB201: 16, "requests.Session.post"
        print(line)


@app.get("/thread")
async def in_a_thread(url: str, **settings):
    response = await asyncio.to_thread(requests.get, url)
    read = [line for line in response.iter_lines()]
    response = requests.get(url, **settings)  # FAB201: 15, "requests.get"
    streamed = requests.get(url, stream=True)  # FAB201: 15, "requests.get"
    return read, [line for line in response.iter_lines()], StreamingResponse(streamed.raw.stream(10))
