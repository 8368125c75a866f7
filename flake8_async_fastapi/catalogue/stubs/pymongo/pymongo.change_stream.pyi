"""https://pymongo.readthedocs.io/en/stable/api/pymongo/

distribution: pymongo
verified: 4.20.0
"""

from typing import Any, Self

from flake8_async_fastapi.catalogue import FAB303, blocks

class ChangeStream:
    def __enter__(self) -> Self: ...
    @blocks(FAB303, use="await stream.next(...) with pymongo.asynchronous.change_stream.AsyncChangeStream")
    def next(self, *args, **kwargs): ...
    @blocks(FAB303, use="pymongo.asynchronous.change_stream.AsyncChangeStream.try_next")
    def try_next(self, *args, **kwargs): ...
    @blocks(FAB303, use="await stream.next(...) with pymongo.asynchronous.change_stream.AsyncChangeStream")
    def __iter__(self) -> Self: ...
    @blocks(FAB303, use="await stream.next(...) with pymongo.asynchronous.change_stream.AsyncChangeStream")
    def __next__(self) -> dict[str, Any]: ...
