"""https://anyio.readthedocs.io/en/stable/threads.html

distribution: anyio
verified: 4.16.0
"""

from typing import Callable, TypeVar

from anyio import CapacityLimiter

T = TypeVar("T")

async def run_sync(func: Callable[..., T], *args, abandon_on_cancel=False, cancellable=None, limiter=None) -> T: ...
def current_default_thread_limiter() -> CapacityLimiter: ...
