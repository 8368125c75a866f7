"""Startup and shutdown handlers run on the loop, plain `def` ones too."""

from blocking_probe import probe
from fastapi import APIRouter, FastAPI


def app_startup():
    probe("FastAPI(on_startup=) def")


async def app_startup_async():
    probe("FastAPI(on_startup=) async def")


def app_shutdown():
    probe("FastAPI(on_shutdown=) def")


def router_startup():
    probe("APIRouter(on_startup=) def")


def router_shutdown():
    probe("APIRouter(on_shutdown=) def")


app = FastAPI(on_startup=[app_startup, app_startup_async], on_shutdown=(app_shutdown,))
router = APIRouter(on_startup=[router_startup], on_shutdown=[router_shutdown])


@app.on_event("startup")
def on_startup():
    probe("FastAPI.on_event startup def")


@app.on_event("shutdown")
async def on_shutdown():
    probe("FastAPI.on_event shutdown async def")


@router.on_event("startup")
def router_on_startup():
    probe("APIRouter.on_event startup def")


@router.on_event("shutdown")
def router_on_shutdown():
    probe("APIRouter.on_event shutdown def")


def added():
    probe("add_event_handler def")


app.router.add_event_handler("startup", added)
app.include_router(router)


def drive(client):
    client.get("/")


EXPECTED = {
    "FastAPI(on_startup=) def": "loop",
    "FastAPI(on_startup=) async def": "loop",
    "FastAPI(on_shutdown=) def": "loop",
    "APIRouter(on_startup=) def": "loop",
    "APIRouter(on_shutdown=) def": "loop",
    "FastAPI.on_event startup def": "loop",
    "FastAPI.on_event shutdown async def": "loop",
    "APIRouter.on_event startup def": "loop",
    "APIRouter.on_event shutdown def": "loop",
    "add_event_handler def": "loop",
}
ROWS = {
    "FastAPI(on_startup=) def": "fastapi.applications.FastAPI(*on_startup)",
    "FastAPI(on_shutdown=) def": "fastapi.applications.FastAPI(*on_shutdown)",
    "APIRouter(on_startup=) def": "fastapi.routing.APIRouter(*on_startup)",
    "APIRouter(on_shutdown=) def": "fastapi.routing.APIRouter(*on_shutdown)",
    "FastAPI.on_event startup def": "fastapi.applications.FastAPI.on_event(return)",
    "APIRouter.on_event startup def": "fastapi.routing.APIRouter.on_event(return)",
    "add_event_handler def": "fastapi.routing.APIRouter.add_event_handler(func)",
}
