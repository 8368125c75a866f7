"""https://sqlmodel.tiangolo.com/

distribution: sqlmodel
verified: 0.0.50
install: sqlalchemy[asyncio]
"""

from typing import Any, TypeVar, overload

from flake8_async_fastapi.catalogue import FAB302, LazyRelations, blocks
from pydantic import BaseModel as _BaseModel
from sqlalchemy import MetaData, ScalarResult as _ScalarResult, Select as _Select, Table
from sqlalchemy import create_engine, inspect
from sqlalchemy.orm import Session as _Session

_T = TypeVar("_T")

class Session(_Session):
    @blocks(FAB302, use="await session.exec(...) with sqlmodel.ext.asyncio.session.AsyncSession")
    def exec(self, statement: _Select[_T], **kwargs) -> _ScalarResult[LazyRelations[_T]]: ...

class SQLModel(_BaseModel):
    metadata: MetaData

# Its attributes load where they are read, which the analysis knows of (project/relations.py).
def Relationship(*args, **kwargs): ...
@overload
def select(entity, other: object, *entities, **kwargs) -> _Select[Any]: ...
@overload
def select(entity: type[_T], **kwargs) -> _Select[_T]: ...
@overload
def select(*entities, **kwargs) -> _Select[Any]: ...
