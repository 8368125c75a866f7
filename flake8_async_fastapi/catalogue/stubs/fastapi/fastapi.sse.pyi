"""https://fastapi.tiangolo.com/reference/

distribution: fastapi
verified: 0.165.0
install: fastapi httpx jinja2 python-multipart
"""

from typing import Any

from pydantic import BaseModel
from starlette.responses import StreamingResponse

class EventSourceResponse(StreamingResponse): ...

class ServerSentEvent(BaseModel):
    data: Any
    event: str | None
    id: str | None
    retry: int | None
    comment: str | None
