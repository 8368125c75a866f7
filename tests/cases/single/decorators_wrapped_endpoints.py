# why: FastAPI looks through functools.wraps: a plain wrapper around a coroutine endpoint or dependency runs on the loop
from functools import wraps

import requests
from fastapi import Depends, FastAPI
from starlette.routing import Route

app = FastAPI()


def audit(function):
    @wraps(function)
    def wrapper(*args, **kwargs):
        requests.post("https://example.com/audit")  # FAB201: 8, "requests.post()"
        return function(*args, **kwargs)

    return wrapper


@app.get("/audited")
@audit
async def audited():
    return 1


def counted(function):
    @wraps(function)
    def wrapper(*args, **kwargs):
        requests.post("https://example.com/count")  # FAB201: 8, "requests.post()"
        return function(*args, **kwargs)

    return wrapper


@counted
async def user():
    return "me"


@app.get("/me")
async def me(name: str = Depends(user)):
    return name


def plainly(function):
    @wraps(function)
    def wrapper(*args, **kwargs):
        requests.post("https://example.com/plain")
        return function(*args, **kwargs)

    return wrapper


@app.get("/plain")
@plainly
def plain():
    return 1


def unseen(function):
    def wrapper(*args, **kwargs):
        requests.post("https://example.com/unseen")
        return function(*args, **kwargs)

    return wrapper


@app.get("/unseen")
@unseen
async def hidden():
    return 1


def starlette_only(function):
    @wraps(function)
    def wrapper(request):
        requests.post("https://example.com/route")
        return function(request)

    return wrapper


@starlette_only
async def route(request):
    return 1


routes = [Route("/route", route)]
