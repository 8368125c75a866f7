"""`app.dependency_overrides` and the application's own `openapi` function."""

from blocking_probe import probe
from fastapi import Depends, FastAPI

app = FastAPI()


def original():
    return 1


def replacement():
    probe("dependency override, def")
    return 2


def async_original():
    return 1


async def async_replacement():
    probe("dependency override, async def")
    return 2


@app.get("/")
async def endpoint(a=Depends(original), b=Depends(async_original)):
    return a


def schema():
    probe("app.openapi = def")
    return {}


app.dependency_overrides[original] = replacement
app.dependency_overrides[async_original] = async_replacement
app.openapi = schema


def drive(client):
    client.get("/")
    client.get("/openapi.json")


EXPECTED = {
    "dependency override, def": "thread",
    "dependency override, async def": "loop",
    "app.openapi = def": "loop",
}
ROWS = {}
