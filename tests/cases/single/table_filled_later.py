# why: a table of which a display is only one possibility, or that others fill, can hold other keys
import httpx
import requests
from fastapi import FastAPI

app = FastAPI()


def save(x=0):
    return requests.get("https://x")


@app.get("/a1")
async def a1(answer):
    response = answer if answer is not None else {"response": 1}
    if isinstance(response, dict):
        task_id = response.get("id")
        if task_id:
            save(task_id)  # FAB201: 12, "save > requests.get"


@app.get("/a2")
async def a2(answer):
    response = answer if answer is not None else {"response": 1}
    task_id = response.get("id")
    if task_id:
        save(task_id)  # FAB201: 8, "save > requests.get"


@app.get("/a3")
async def a3(answer):
    response = answer or {"response": 1}
    task_id = response.get("id")
    if task_id:
        save(task_id)  # FAB201: 8, "save > requests.get"


@app.get("/a4")
async def a4(answer):
    response = answer or {"response": 1}
    if isinstance(response, dict):
        if response.get("id"):
            save()  # FAB201: 12, "save > requests.get"


@app.get("/a5")
async def a5(answer):
    response = answer if answer is not None else {"response": 1}
    if isinstance(response, dict):
        if "id" in response:
            save()  # FAB201: 12, "save > requests.get"


@app.get("/a6")
async def a6(answer):
    if answer:
        response = answer
    else:
        response = {"response": 1}
    task_id = response.get("id")
    if task_id:
        save(task_id)  # FAB201: 8, "save > requests.get"


@app.get("/a7")
async def a7(answer):
    response = {"response": 1}
    if answer:
        response = answer
    if isinstance(response, dict):
        task_id = response.get("id")
        if task_id:
            save(task_id)  # FAB201: 12, "save > requests.get"


@app.get("/a8")
async def a8(answer: dict):
    response = answer or {"response": 1}
    task_id = response.get("id")
    if task_id:
        save(task_id)  # FAB201: 8, "save > requests.get"


@app.get("/a9")
async def a9(answer: dict):
    response = {"response": 1}
    response.update(answer)
    task_id = response.get("id")
    if task_id:
        save(task_id)  # FAB201: 8, "save > requests.get"


@app.get("/a10")
async def a10(answer: dict):
    response = {"response": 1, **answer}
    task_id = response.get("id")
    if task_id:
        save(task_id)  # FAB201: 8, "save > requests.get"


@app.get("/a11")
async def a11(answer: dict):
    response = {"response": 1}
    for k, v in answer.items():
        response[k] = v
    task_id = response.get("id")
    if task_id:
        save(task_id)  # FAB201: 8, "save > requests.get"


@app.get("/a12")
async def a12(answer):
    response = answer if answer is not None else {"response": 1}
    if isinstance(response, dict):
        task_id = response.get("id") or response.get("task_id")
        if task_id:
            save(task_id)  # FAB201: 12, "save > requests.get"


@app.get("/a13")
async def a13(answer):
    response = answer if answer is not None else {"response": 1}
    task_id = response.get("id") or response.get("task_id")
    if task_id:
        save(task_id)  # FAB201: 8, "save > requests.get"


def fill(d):
    d["id"] = 1


@app.get("/a14")
async def a14(answer):
    response = {"response": 1}
    fill(response)
    task_id = response.get("id")
    if task_id:
        save(task_id)  # FAB201: 8, "save > requests.get"


@app.get("/a15")
async def a15(answer):
    response = answer or {"response": 1}
    task = response
    task_id = task.get("id") or task.get("task_id")
    if task_id:
        save(task_id)  # FAB201: 8, "save > requests.get"
