"""https://redis.io/docs/latest/develop/clients/redis-py/

distribution: redis
verified: 8.1.0
"""

from typing import Any

from flake8_async_fastapi.catalogue import FAB304, blocks

class Script:
    registered_client: Any
    script: Any
    sha: str
    # The asynchronous client registers one whose call is a coroutine.
    @blocks(FAB304, use="await script(...) with redis.asyncio.Redis")
    def __call__(self, keys=None, args=None, client=None): ...
