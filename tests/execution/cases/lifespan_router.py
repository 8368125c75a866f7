"""A bare Starlette router runs its lifespan on the loop."""

from contextlib import asynccontextmanager

from blocking_probe import probe
from starlette.routing import Router


@asynccontextmanager
async def lifespan(app):
    probe("Router(lifespan=), startup")
    yield
    probe("Router(lifespan=), shutdown")


app = Router(lifespan=lifespan)


def drive(client):
    client.get("/")


EXPECTED = {"Router(lifespan=), startup": "loop", "Router(lifespan=), shutdown": "loop"}
ROWS = {"Router(lifespan=), startup": "starlette.routing.Router(lifespan)"}
