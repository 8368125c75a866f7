"""https://docs.python-zeep.org/en/master/

distribution: zeep
verified: 4.3.3
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB201, blocks

class _Operation:
    @blocks(FAB201)
    def __call__(self, *args, **kwargs): ...

class _Service:
    def __getitem__(self, key) -> _Operation: ...
    def __getattr__(self, name) -> _Operation: ...

class Client:
    # Loads the WSDL document.
    @blocks(FAB201)
    def __init__(self, *args, **kwargs) -> None: ...
    service: _Service
    def __enter__(self) -> Self: ...
    def bind(self, *args, **kwargs) -> _Service: ...
    def create_service(self, *args, **kwargs) -> _Service: ...

class AsyncClient:
    # Loads the WSDL document, too, and waits for it.
    @blocks(FAB201)
    def __init__(self, *args, **kwargs) -> None: ...
