"""https://www.starlette.io/middleware/

distribution: starlette
verified: 1.10.0
install: starlette httpx jinja2 python-multipart itsdangerous
"""

from typing import Any

class Middleware:
    cls: Any
    def __init__(self, cls, *args, **kwargs) -> None: ...
