"""What customizes routing itself runs on the loop, but a `def` route handler in a thread."""

from blocking_probe import probe
from fastapi import APIRouter, FastAPI
from fastapi.routing import APIRoute
from starlette.convertors import Convertor, register_url_convertor


class Shout(Convertor[str]):
    regex = "[a-z]+"

    def convert(self, value):
        probe("Convertor.convert")
        return value.upper()

    def to_string(self, value):
        return value.lower()


register_url_convertor("shout_case", Shout())


class Timed(APIRoute):
    def get_route_handler(self):
        probe("APIRoute.get_route_handler")
        original = super().get_route_handler()

        async def handler(request):
            probe("async def route handler")
            return await original(request)

        return handler

    def matches(self, scope):
        probe("APIRoute.matches")
        return super().matches(scope)


def app_id(route):
    probe("FastAPI(generate_unique_id_function=)")
    return route.name


def router_id(route):
    probe("APIRouter(generate_unique_id_function=)")
    return route.name


class Documented(FastAPI):
    def openapi(self):
        probe("FastAPI.openapi")
        return super().openapi()


app = Documented(generate_unique_id_function=app_id)
router = APIRouter(route_class=Timed)
named = APIRouter(generate_unique_id_function=router_id)


@router.get("/timed")
async def timed():
    probe("endpoint of a custom route")


@named.get("/named")
def of_named():
    probe("def endpoint of a named router")


@app.get("/convert/{word:shout_case}")
def convert(word: str):
    return word


app.include_router(router)
app.include_router(named)


def drive(client):
    client.get("/timed")
    client.get("/named")
    client.get("/convert/hello")
    client.get("/openapi.json")


EXPECTED = {
    "Convertor.convert": "loop",
    "APIRoute.get_route_handler": "loop",
    "async def route handler": "loop",
    "APIRoute.matches": "loop",
    "FastAPI(generate_unique_id_function=)": "loop",
    "APIRouter(generate_unique_id_function=)": "loop",
    "FastAPI.openapi": "loop",
    "endpoint of a custom route": "loop",
    "def endpoint of a named router": "thread",
}
ROWS = {
    "Convertor.convert": "starlette.convertors.Convertor.convert",
    "APIRoute.get_route_handler": "fastapi.routing.APIRoute.get_route_handler",
    "APIRoute.matches": "fastapi.routing.APIRoute.matches",
    "FastAPI(generate_unique_id_function=)": "fastapi.applications.FastAPI(generate_unique_id_function)",
    "APIRouter(generate_unique_id_function=)": "fastapi.routing.APIRouter(generate_unique_id_function)",
    "FastAPI.openapi": "fastapi.applications.FastAPI.openapi",
}
