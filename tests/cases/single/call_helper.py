# why: the frontier rule: the call in the coroutine is reported, the blocking line in the sync function is not
import requests
from fastapi import FastAPI

app = FastAPI()


def load_user(name):
    return fetch(name)


def fetch(name):
    return requests.get(name)


@app.get("/me")
async def me():
    return load_user("me")  # FAB201: 11, "load_user > fetch > requests.get"


@app.get("/sync")
def sync_me():
    return load_user("me")


async def service():
    user = await other()
    return user


async def other():
    return load_user("x")  # FAB201: 11, "load_user"
