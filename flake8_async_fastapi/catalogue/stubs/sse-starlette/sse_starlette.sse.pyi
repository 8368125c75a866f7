"""https://pypi.org/project/sse-starlette/

distribution: sse-starlette
verified: 3.7.0
"""

from typing import Any

from starlette.responses import Response

class EventSourceResponse(Response):
    body_iterator: Any
    def __init__(self, content, status_code=200, headers=None, media_type="text/event-stream", background=None, *args, **kwargs) -> None: ...
