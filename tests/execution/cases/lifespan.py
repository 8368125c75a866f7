"""Startup and shutdown run on the loop, plain `def` handlers and generators too."""

from contextlib import asynccontextmanager

from blocking_probe import probe
from fastapi import APIRouter, FastAPI


@asynccontextmanager
async def of_router(app):
    probe("APIRouter(lifespan=), startup")
    yield
    probe("APIRouter(lifespan=), shutdown")


def bare(app):
    probe("bare def generator, startup")
    yield
    probe("bare def generator, shutdown")


app = FastAPI(lifespan=bare)
app.include_router(APIRouter(lifespan=of_router))


def drive(client):
    client.get("/")


EXPECTED = {
    "APIRouter(lifespan=), startup": "loop",
    "APIRouter(lifespan=), shutdown": "loop",
    "bare def generator, startup": "loop",
    "bare def generator, shutdown": "loop",
}
ROWS = {
    "APIRouter(lifespan=), startup": "fastapi.routing.APIRouter(lifespan)",
    "bare def generator, startup": "fastapi.applications.FastAPI(lifespan)",
}
