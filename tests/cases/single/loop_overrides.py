# why: methods that the framework calls on subclasses of its own classes
# flags: sync-on-loop
import time

from fastapi import FastAPI
from fastapi.responses import JSONResponse
from fastapi.routing import APIRoute
from fastapi.staticfiles import StaticFiles
from starlette.convertors import Convertor
from starlette.endpoints import HTTPEndpoint, WebSocketEndpoint


class Rendered(JSONResponse):
    def render(self, content):
        time.sleep(1)  # FAB101: 8, "in response class Rendered.render"
        return b""


class Route(APIRoute):
    def get_route_handler(self):
        time.sleep(1)  # FAB101: 8, "in route class Route.get_route_handler"
        return super().get_route_handler()


class Upper(Convertor):
    def convert(self, value):
        time.sleep(1)  # FAB101: 8, "in path convertor Upper.convert"
        return value

    def to_string(self, value):
        time.sleep(1)
        return value


class Files(StaticFiles):
    def lookup_path(self, path):
        time.sleep(1)
        return super().lookup_path(path)


class Page(HTTPEndpoint):
    def get(self, request):
        time.sleep(1)

    async def post(self, request):
        time.sleep(1)  # FAB101: 8, "in endpoint Page.post"


class Socket(WebSocketEndpoint):
    def decode(self, websocket, message):
        time.sleep(1)  # FAB101: 8, "in websocket endpoint Socket.decode"


class Template:
    def render(self, content):
        time.sleep(1)

    def convert(self, value):
        time.sleep(1)


app = FastAPI()
