"""https://influxdb-client.readthedocs.io/en/stable/

distribution: influxdb-client
verified: 1.50.0
install: influxdb-client[async]
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB303, blocks

class WriteOptions:
    def __init__(self, *args, **kwargs) -> None: ...

class _Synchronous(WriteOptions):
    pass

SYNCHRONOUS: _Synchronous
ASYNCHRONOUS: WriteOptions
# By default points wait in a buffer that a thread writes; flushing it does not wait either.
class WriteApi:
    def __enter__(self) -> Self: ...
    def write(self, *args, **kwargs): ...
    def flush(self, *args, **kwargs) -> None: ...
    def close(self, *args, **kwargs) -> None: ...

class _SynchronousApi:
    def __enter__(self) -> Self: ...
    @blocks(FAB303, use="await write_api.write(...) with influxdb_client.client.write_api_async.WriteApiAsync")
    def write(self, *args, **kwargs): ...
    def close(self, *args, **kwargs) -> None: ...
