"""https://uriyyo-fastapi-pagination.netlify.app/

distribution: fastapi-pagination
verified: 0.16.1
install: fastapi-pagination sqlalchemy[asyncio] sqlmodel pymongo psycopg mongoengine elasticsearch
"""

from typing import overload

from flake8_async_fastapi.catalogue import FAB301, blocks, calls
from psycopg import Connection

@overload
@blocks(FAB301, use="await fastapi_pagination.ext.psycopg.apaginate(...)")
@calls("transformer")
def paginate(conn: Connection, query, *args, transformer=None, **kwargs): ...
@overload
def paginate(*args, **kwargs): ...
async def apaginate(conn, query, *args, **kwargs): ...
