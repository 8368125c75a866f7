"""https://docs.couchbase.com/python-sdk/current/hello-world/start-using-sdk.html

distribution: couchbase
verified: 4.6.3
"""

from typing import Self

from acouchbase.collection import AsyncCollection as _AsyncCollection

class AsyncCluster:
    @classmethod
    async def connect(cls, *args, **kwargs) -> Self: ...
    def bucket(self, *args, **kwargs) -> _AsyncBucket: ...

class _AsyncBucket:
    def default_collection(self, *args, **kwargs) -> _AsyncCollection: ...
