"""https://www.starlette.io/threadpool/

distribution: starlette
verified: 1.10.0
install: starlette httpx jinja2 python-multipart itsdangerous
"""

from typing import AsyncIterator, Callable, Iterable, TypeVar

T = TypeVar("T")

async def run_in_threadpool(func: Callable[..., T], *args, **kwargs) -> T: ...
async def run_until_first_complete(*args) -> None: ...
def iterate_in_threadpool(iterator: Iterable[T]) -> AsyncIterator[T]: ...
