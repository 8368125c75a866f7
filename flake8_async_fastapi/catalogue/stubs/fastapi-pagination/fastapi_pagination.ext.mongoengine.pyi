"""https://uriyyo-fastapi-pagination.netlify.app/

distribution: fastapi-pagination
verified: 0.16.1
install: fastapi-pagination sqlalchemy[asyncio] sqlmodel pymongo psycopg mongoengine elasticsearch
"""

from flake8_async_fastapi.catalogue import FAB303, blocks, calls

@blocks(FAB303)
@calls("transformer")
def paginate(query, params=None, *, transformer=None, **kwargs): ...
