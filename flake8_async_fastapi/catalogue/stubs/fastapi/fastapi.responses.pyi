"""https://fastapi.tiangolo.com/reference/responses/

distribution: fastapi
verified: 0.165.0
install: fastapi httpx jinja2 python-multipart
"""

from fastapi.sse import EventSourceResponse
from starlette.responses import (
    FileResponse,
    HTMLResponse,
    JSONResponse,
    PlainTextResponse,
    RedirectResponse,
    Response,
    StreamingResponse,
)

class UJSONResponse(JSONResponse):
    def render(self, content) -> bytes: ...

class ORJSONResponse(JSONResponse):
    def render(self, content) -> bytes: ...
