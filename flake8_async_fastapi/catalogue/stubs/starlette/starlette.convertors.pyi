"""https://www.starlette.io/routing/

distribution: starlette
verified: 1.10.0
install: starlette httpx jinja2 python-multipart itsdangerous
"""

from typing import Generic, TypeVar

T = TypeVar("T")

class Convertor(Generic[T]):
    regex: str
    def convert(self, value: str) -> T: ...
    def to_string(self, value: T) -> str: ...

def register_url_convertor(key: str, convertor: Convertor[T]) -> None: ...
