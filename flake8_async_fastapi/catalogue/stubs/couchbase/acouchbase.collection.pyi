"""https://docs.couchbase.com/python-sdk/current/hello-world/start-using-sdk.html

distribution: couchbase
verified: 4.6.3
"""

class AsyncCollection:
    async def get(self, key, *args, **kwargs): ...
    async def upsert(self, key, value, *args, **kwargs): ...
