"""https://www.starlette.io/

distribution: starlette
verified: 1.10.0
install: starlette httpx jinja2 python-multipart itsdangerous
"""

from typing import Any, Generator, Generic, TypeVar

T = TypeVar("T")

class AwaitableOrContextManagerWrapper(Generic[T]):
    """What `request.form()` returns: `await` it, or enter it with `async with`."""

    def __await__(self) -> Generator[Any, None, T]: ...
    async def __aenter__(self) -> T: ...
    async def __aexit__(self, *args) -> bool | None: ...
