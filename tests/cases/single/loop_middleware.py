# why: middleware and ASGI applications run on the loop, their constructors too
# flags: sync-on-loop
import time

from fastapi import FastAPI
from fastapi.responses import StreamingResponse
from starlette.middleware import Middleware
from starlette.middleware.base import BaseHTTPMiddleware


class Base(BaseHTTPMiddleware):
    pass


class Timing(Base):
    def __init__(self, app):
        time.sleep(1)  # FAB101: 8, "in middleware Timing.__init__"

    async def dispatch(self, request, call_next):
        time.sleep(1)  # FAB101: 8, "in middleware Timing.dispatch"

    def helper(self):
        time.sleep(1)


class Plain:
    def __init__(self, app):
        time.sleep(1)  # FAB101: 8, "in middleware Plain.__init__"

    async def __call__(self, scope, receive, send):
        time.sleep(1)  # FAB101: 8, "in middleware Plain.__call__"


class Unused:
    def __init__(self, app):
        time.sleep(1)

    async def __call__(self, scope, receive, send):
        time.sleep(1)  # FAB101: 8, "in async def __call__"


class Site:
    def __call__(self, scope):
        time.sleep(1)  # FAB101: 8, "in ASGI app Site.__call__"


def rows():
    time.sleep(1)
    yield b"x"


def measure(request, call_next):
    time.sleep(1)  # FAB101: 4, "in middleware measure"
    return StreamingResponse(rows())


app = FastAPI(middleware=[Middleware(Plain), Middleware(BaseHTTPMiddleware, dispatch=measure)])
app.add_middleware(Timing)
app.mount("/site", Site())
