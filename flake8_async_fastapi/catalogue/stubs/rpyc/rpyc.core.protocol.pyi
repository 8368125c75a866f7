"""https://rpyc.readthedocs.io/en/latest/api/core_protocol.html

distribution: rpyc
verified: 6.0.2
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB202, blocks

class _Remote:
    """An object of the other side: what is called there is answered from there."""

    @blocks(FAB202)
    def __call__(self, *args, **kwargs) -> _Remote: ...
    def __getattr__(self, name) -> _Remote: ...

class AsyncResult:
    @blocks(FAB202)
    def wait(self) -> None: ...

class Connection:
    root: _Remote
    def __enter__(self) -> Self: ...
    @blocks(FAB202)
    def ping(self, *args, **kwargs) -> None: ...
    @blocks(FAB202)
    def sync_request(self, handler, *args): ...
    def async_request(self, handler, *args, **kwargs) -> AsyncResult: ...
    @blocks(FAB202, unless={"timeout": 0})
    def serve(self, timeout=1, *args, **kwargs) -> bool: ...
    @blocks(FAB202)
    def serve_all(self) -> None: ...
    @blocks(FAB202)
    def serve_threaded(self, *args, **kwargs) -> None: ...
