"""https://fastapi.tiangolo.com/reference/

distribution: fastapi
verified: 0.165.0
install: fastapi httpx jinja2 python-multipart
"""

from typing import Any

def jsonable_encoder(obj, include=None, exclude=None, by_alias=True, *args, **kwargs) -> Any: ...
