"""Class-based endpoints: HTTP methods written `def` in a thread, everything of a WebSocketEndpoint on the loop."""

from blocking_probe import probe
from fastapi import FastAPI
from starlette.endpoints import HTTPEndpoint, WebSocketEndpoint
from starlette.responses import PlainTextResponse
from starlette.routing import Router

router = Router()


class Defs(HTTPEndpoint):
    def __init__(self, scope, receive, send):
        super().__init__(scope, receive, send)
        probe("HTTPEndpoint.__init__")

    def get(self, request):
        probe("HTTPEndpoint.get")
        return PlainTextResponse("ok")

    def head(self, request):
        probe("HTTPEndpoint.head")
        return PlainTextResponse("ok")

    def post(self, request):
        probe("HTTPEndpoint.post")
        return PlainTextResponse("ok")

    def put(self, request):
        probe("HTTPEndpoint.put")
        return PlainTextResponse("ok")

    def patch(self, request):
        probe("HTTPEndpoint.patch")
        return PlainTextResponse("ok")

    def delete(self, request):
        probe("HTTPEndpoint.delete")
        return PlainTextResponse("ok")

    def options(self, request):
        probe("HTTPEndpoint.options")
        return PlainTextResponse("ok")


class Few(HTTPEndpoint):
    async def get(self, request):
        probe("HTTPEndpoint async def get")
        return PlainTextResponse("ok")

    def method_not_allowed(self, request):
        probe("HTTPEndpoint.method_not_allowed")
        return PlainTextResponse("no")


class Dispatching(HTTPEndpoint):
    def dispatch(self):
        probe("HTTPEndpoint.dispatch")
        return super().dispatch()

    async def get(self, request):
        return PlainTextResponse("ok")


class Socket(WebSocketEndpoint):
    encoding = "text"

    def __init__(self, scope, receive, send):
        super().__init__(scope, receive, send)
        probe("WebSocketEndpoint.__init__")

    def dispatch(self):
        probe("WebSocketEndpoint.dispatch")
        return super().dispatch()

    def on_connect(self, websocket):
        probe("WebSocketEndpoint.on_connect")
        return websocket.accept()

    def decode(self, websocket, message):
        probe("WebSocketEndpoint.decode")
        return super().decode(websocket, message)

    def on_receive(self, websocket, data):
        probe("WebSocketEndpoint.on_receive")
        return websocket.send_text("answer")

    def on_disconnect(self, websocket, close_code):
        probe("WebSocketEndpoint.on_disconnect")
        return self.bye()

    async def bye(self):
        probe("awaited by on_disconnect")


router.add_route("/defs", Defs)
router.add_route("/few", Few)
router.add_route("/dispatching", Dispatching)
router.add_websocket_route("/socket", Socket)
app = FastAPI()
app.mount("/x", router)


def drive(client):
    for method in ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"):
        client.request(method, "/x/defs")
    client.get("/x/few")
    client.post("/x/few")
    client.get("/x/dispatching")
    with client.websocket_connect("/x/socket") as socket:
        socket.send_text("hello")
        socket.receive_text()


EXPECTED = {
    "HTTPEndpoint.__init__": "loop",
    "HTTPEndpoint.get": "thread",
    "HTTPEndpoint.head": "thread",
    "HTTPEndpoint.post": "thread",
    "HTTPEndpoint.put": "thread",
    "HTTPEndpoint.patch": "thread",
    "HTTPEndpoint.delete": "thread",
    "HTTPEndpoint.options": "thread",
    "HTTPEndpoint async def get": "loop",
    "HTTPEndpoint.method_not_allowed": "thread",
    "HTTPEndpoint.dispatch": "loop",
    "WebSocketEndpoint.__init__": "loop",
    "WebSocketEndpoint.dispatch": "loop",
    "WebSocketEndpoint.on_connect": "loop",
    "WebSocketEndpoint.decode": "loop",
    "WebSocketEndpoint.on_receive": "loop",
    "WebSocketEndpoint.on_disconnect": "loop",
    "awaited by on_disconnect": "loop",
}
ROWS = {
    "HTTPEndpoint.__init__": "starlette.endpoints.HTTPEndpoint.__init__",
    "HTTPEndpoint.get": "starlette.endpoints.HTTPEndpoint.get",
    "HTTPEndpoint.head": "starlette.endpoints.HTTPEndpoint.head",
    "HTTPEndpoint.post": "starlette.endpoints.HTTPEndpoint.post",
    "HTTPEndpoint.put": "starlette.endpoints.HTTPEndpoint.put",
    "HTTPEndpoint.patch": "starlette.endpoints.HTTPEndpoint.patch",
    "HTTPEndpoint.delete": "starlette.endpoints.HTTPEndpoint.delete",
    "HTTPEndpoint.options": "starlette.endpoints.HTTPEndpoint.options",
    "HTTPEndpoint.method_not_allowed": "starlette.endpoints.HTTPEndpoint.method_not_allowed",
    "HTTPEndpoint.dispatch": "starlette.endpoints.HTTPEndpoint.dispatch",
    "WebSocketEndpoint.__init__": "starlette.endpoints.WebSocketEndpoint.__init__",
    "WebSocketEndpoint.dispatch": "starlette.endpoints.WebSocketEndpoint.dispatch",
    "WebSocketEndpoint.on_connect": "starlette.endpoints.WebSocketEndpoint.on_connect",
    "WebSocketEndpoint.decode": "starlette.endpoints.WebSocketEndpoint.decode",
    "WebSocketEndpoint.on_receive": "starlette.endpoints.WebSocketEndpoint.on_receive",
    "WebSocketEndpoint.on_disconnect": "starlette.endpoints.WebSocketEndpoint.on_disconnect",
}
