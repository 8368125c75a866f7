"""https://uriyyo-fastapi-pagination.netlify.app/

distribution: fastapi-pagination
verified: 0.16.1
install: fastapi-pagination sqlalchemy[asyncio] sqlmodel pymongo psycopg mongoengine elasticsearch
"""

from collections.abc import Awaitable
from typing import Any, overload

from flake8_async_fastapi.catalogue import FAB302, blocks, calls
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncSession, async_scoped_session
from sqlalchemy.orm import Session, scoped_session

# Older releases give a coroutine where the session was an async one.
@overload
def paginate(
    session: AsyncSession | AsyncConnection | async_scoped_session, query, *args, **kwargs
) -> Awaitable[Any]: ...
@overload
@blocks(FAB302, use="await fastapi_pagination.ext.sqlmodel.apaginate(...)")
@calls("transformer")
def paginate(session: Session | scoped_session, query, params=None, *, transformer=None, **kwargs): ...
@overload
def paginate(*args, **kwargs): ...
async def apaginate(session, query, params=None, **kwargs): ...
