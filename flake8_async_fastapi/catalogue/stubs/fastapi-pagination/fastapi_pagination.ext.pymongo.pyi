"""https://uriyyo-fastapi-pagination.netlify.app/

distribution: fastapi-pagination
verified: 0.16.1
install: fastapi-pagination sqlalchemy[asyncio] sqlmodel pymongo psycopg mongoengine elasticsearch
"""

from typing import overload

from flake8_async_fastapi.catalogue import FAB303, blocks, calls
from pymongo.collection import Collection

@overload
@blocks(FAB303, use="await fastapi_pagination.ext.pymongo.apaginate(...)")
@calls("transformer")
def paginate(collection: Collection, *args, transformer=None, **kwargs): ...
@overload
def paginate(*args, **kwargs): ...
@overload
@blocks(FAB303, use="await fastapi_pagination.ext.pymongo.apaginate_aggregate(...)")
@calls("transformer")
def paginate_aggregate(collection: Collection, *args, transformer=None, **kwargs): ...
@overload
def paginate_aggregate(*args, **kwargs): ...
async def apaginate(collection, *args, **kwargs): ...
async def apaginate_aggregate(collection, *args, **kwargs): ...
