"""https://distributed.dask.org/en/stable/api.html

distribution: distributed
verified: 2026.8.0
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB201, blocks

class Client:
    @blocks(FAB201, unless={"asynchronous": True})
    def __init__(self, *args, asynchronous=False, **kwargs) -> None: ...
    def __enter__(self) -> Self: ...
