"""https://www.starlette.io/templates/

distribution: starlette
verified: 1.10.0
install: starlette httpx jinja2 python-multipart itsdangerous
"""

from typing import Any, Generic, TypeVar

import jinja2
from flake8_async_fastapi.catalogue import FAB606, blocks
from starlette.responses import HTMLResponse

# What the environment was given, for `unless` below.
enable_async = TypeVar("enable_async")

class _TemplateResponse(HTMLResponse):
    template: jinja2.Template
    context: dict[str, Any]

class Jinja2Templates(Generic[enable_async]):
    env: jinja2.Environment[enable_async]
    def __init__(
        self, directory=None, *, context_processors=None, env: jinja2.Environment[enable_async] | None = None
    ) -> None: ...
    @blocks(FAB606, unless={"enable_async": True})
    def get_template(self, name) -> jinja2.Template: ...
    @blocks(FAB606)
    def TemplateResponse(
        self, request, name, context=None, status_code=200, headers=None, media_type=None, background=None
    ) -> _TemplateResponse: ...
