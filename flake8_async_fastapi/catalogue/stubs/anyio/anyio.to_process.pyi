"""https://anyio.readthedocs.io/en/stable/subprocesses.html

distribution: anyio
verified: 4.16.0
"""

from typing import Callable, TypeVar

T = TypeVar("T")

async def run_sync(func: Callable[..., T], *args, cancellable=False, limiter=None) -> T: ...
