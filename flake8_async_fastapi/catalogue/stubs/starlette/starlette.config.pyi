"""https://www.starlette.io/config/

distribution: starlette
verified: 1.10.0
install: starlette httpx jinja2 python-multipart itsdangerous
"""

from typing import Any

class Config:
    def __init__(self, env_file=None, environ=..., env_prefix="", encoding="utf-8") -> None: ...
    def __call__(self, key, cast=None, default=...) -> Any: ...
    def get(self, key, cast=None, default=...) -> Any: ...
