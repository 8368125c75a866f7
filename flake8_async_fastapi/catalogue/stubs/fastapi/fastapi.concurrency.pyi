"""https://fastapi.tiangolo.com/reference/

distribution: fastapi
verified: 0.165.0
install: fastapi httpx jinja2 python-multipart
"""

from contextlib import asynccontextmanager
from typing import AsyncContextManager, ContextManager, TypeVar

from starlette.concurrency import iterate_in_threadpool, run_in_threadpool, run_until_first_complete

T = TypeVar("T")

def contextmanager_in_threadpool(cm: ContextManager[T]) -> AsyncContextManager[T]: ...
