"""https://www.starlette.io/templates/

distribution: starlette
verified: 1.10.0
install: starlette httpx jinja2 python-multipart itsdangerous
"""

from typing import Any

import jinja2
from starlette.responses import HTMLResponse

class _TemplateResponse(HTMLResponse):
    template: jinja2.Template
    context: dict[str, Any]

class Jinja2Templates:
    """Rendering a template is what most endpoints that answer with HTML do: it is not reported."""

    env: jinja2.Environment
    def __init__(self, directory=None, *, context_processors=None, env=None) -> None: ...
    def get_template(self, name) -> jinja2.Template: ...
    def TemplateResponse(
        self, request, name, context=None, status_code=200, headers=None, media_type=None, background=None
    ) -> _TemplateResponse: ...
