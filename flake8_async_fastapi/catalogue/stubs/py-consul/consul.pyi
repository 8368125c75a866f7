"""https://github.com/criteo/py-consul

distribution: py-consul
verified: 1.8.0
"""

from flake8_async_fastapi.catalogue import FAB204, blocks

class _Requests:
    @blocks(FAB204)
    def __call__(self, *args, **kwargs): ...
    def __getattr__(self, name) -> _Requests: ...

class Consul:
    def __init__(self, *args, **kwargs) -> None: ...
    kv: _Requests
    agent: _Requests
    catalog: _Requests
    health: _Requests
    session: _Requests
    event: _Requests
    status: _Requests
