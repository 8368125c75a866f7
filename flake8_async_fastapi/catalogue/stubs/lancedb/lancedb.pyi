"""https://lancedb.github.io/lancedb/python/python/

distribution: lancedb
verified: 0.40.0
"""

from lancedb.db import DBConnection

def connect(*args, **kwargs) -> DBConnection: ...
async def connect_async(*args, **kwargs): ...
