"""Templates are rendered where the response is made: context processors and filters run there."""

from blocking_probe import probe
from fastapi import FastAPI, Request
from fastapi.templating import Jinja2Templates
from jinja2 import DictLoader, Environment


def in_coroutine(request):
    probe("context processor, async def endpoint")
    return {}


def in_thread(request):
    probe("context processor, def endpoint")
    return {}


pages = {"page.html": "page"}
templates = Jinja2Templates(env=Environment(loader=DictLoader(pages)), context_processors=[in_coroutine])
def_templates = Jinja2Templates(env=Environment(loader=DictLoader(pages)), context_processors=[in_thread])
app = FastAPI()


@app.get("/async")
async def async_page(request: Request):
    return templates.TemplateResponse(request, "page.html")


@app.get("/def")
def def_page(request: Request):
    return def_templates.TemplateResponse(request, "page.html")


def drive(client):
    client.get("/async")
    client.get("/def")


EXPECTED = {"context processor, async def endpoint": "loop", "context processor, def endpoint": "thread"}
ROWS = {
    "context processor, async def endpoint": "starlette.templating.Jinja2Templates(*context_processors)",
    "context processor, def endpoint": "starlette.templating.Jinja2Templates(*context_processors)",
}
