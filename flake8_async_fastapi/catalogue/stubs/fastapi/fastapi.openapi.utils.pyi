"""https://fastapi.tiangolo.com/reference/

distribution: fastapi
verified: 0.165.0
install: fastapi httpx jinja2 python-multipart
"""

from typing import Any

def get_openapi(*, title, version, routes, **kwargs) -> dict[str, Any]: ...
