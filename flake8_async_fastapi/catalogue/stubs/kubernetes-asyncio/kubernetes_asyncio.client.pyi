"""https://github.com/tomplus/kubernetes_asyncio

distribution: kubernetes_asyncio
verified: 36.1.0
"""

from typing import Self

from flake8_async_fastapi.catalogue import needs_loop

class ApiClient:
    @needs_loop
    def __init__(self, configuration=None, header_name=None, header_value=None, cookie=None, pool_threads=1) -> None: ...
    async def __aenter__(self) -> Self: ...
    async def close(self) -> None: ...
