"""https://pypi.org/project/sse-starlette/

distribution: sse-starlette
verified: 3.7.0
"""

from typing import Any

class ServerSentEvent:
    def __init__(self, data=None, *, event=None, id=None, retry=None, comment=None, sep=None) -> None: ...

class JSONServerSentEvent(ServerSentEvent): ...
