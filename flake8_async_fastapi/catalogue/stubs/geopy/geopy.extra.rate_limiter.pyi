"""https://geopy.readthedocs.io/en/stable/#usage-with-pandas

distribution: geopy
verified: 2.5.0
"""

from flake8_async_fastapi.catalogue import FAB201, blocks

class RateLimiter:
    def __init__(self, func, **kwargs) -> None: ...
    # It sleeps between two requests.
    @blocks(FAB201)
    def __call__(self, *args, **kwargs): ...

class AsyncRateLimiter:
    def __init__(self, func, **kwargs) -> None: ...
    async def __call__(self, *args, **kwargs): ...
