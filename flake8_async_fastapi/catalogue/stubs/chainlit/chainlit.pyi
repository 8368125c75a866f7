"""https://docs.chainlit.io/api-reference/make-async

distribution: chainlit
verified: 2.12.0
"""

from typing import Any, Coroutine, TypeVar

from asyncer import asyncify as make_async
from flake8_async_fastapi.catalogue import FAB104, blocks

T = TypeVar("T")

# In the main thread it runs the loop again, in another one it waits for it.
@blocks(FAB104)
def run_sync(co: Coroutine[Any, Any, T]) -> T: ...
