# why: the body of a streamed response waits where it is iterated or read, one that is there already does not
import httpx
import requests
from fastapi import FastAPI
from fastapi.responses import StreamingResponse

app = FastAPI()
session = requests.Session()


@app.get("/requests")
async def streamed(url: str):
    with requests.get(url, stream=True) as response:  # FAB201: 9, "requests.get"
        for chunk in response.iter_content(8192):  # FAB201: 21, "iterating response.iter_content()"
            print(chunk)
    answer = session.post(url, stream=True)  # FAB201: 13, "requests.Session.post"
    lines = [line for line in answer.iter_lines()]  # FAB201: 30, "iterating answer.iter_lines()"
    b"".join(answer.iter_content())  # FAB201: 4, "iterating"
    return lines


@app.get("/read")
async def read(url: str):
    response = requests.get(url)  # FAB201: 15, "requests.get"
    for line in response.iter_lines():
        print(line)
    again = session.get(url, stream=False)  # FAB201: 12, "requests.Session.get"
    return b"".join(again.iter_content())


@app.get("/thread")
async def in_a_thread(url: str):
    response = requests.get(url, stream=True)  # FAB201: 15, "requests.get"
    return StreamingResponse(response.iter_content(8192))


@app.get("/httpx")
async def with_httpx(url: str):
    with httpx.stream("GET", url) as response:  # FAB201: 9, "httpx.stream"
        response.read()  # FAB201: 8, "response.read"
    client = httpx.Client()
    with client.stream("GET", url) as response:  # FAB201: 9, "httpx.Client.stream"
        for line in response.iter_lines():  # FAB201: 20, "iterating response.iter_lines()"
            print(line)
        for chunk in response.iter_bytes():  # FAB201: 21, "iterating response.iter_bytes()"
            print(chunk)
    later = client.send(httpx.Request("GET", url), stream=True)  # FAB201: 12, "httpx.Client.send"
    "".join(later.iter_text())  # FAB201: 4, "iterating"
    answer = client.get(url)  # FAB201: 13, "httpx.Client.get"
    return answer.read(), list(answer.iter_lines())


@app.get("/async")
async def asynchronous(url: str):
    async with httpx.AsyncClient() as client, client.stream("GET", url) as response:
        async for line in response.aiter_lines():
            print(line)
        await response.aread()
    return (await client.get(url)).read()
