"""https://sqlmodel.tiangolo.com/

distribution: sqlmodel
verified: 0.0.50
install: sqlalchemy[asyncio]
"""

from typing import Any

from flake8_async_fastapi.catalogue import FAB302, blocks
from pydantic import BaseModel as _BaseModel
from sqlalchemy import MetaData, ScalarResult as _ScalarResult, Table
from sqlalchemy import create_engine, inspect
from sqlalchemy.orm import Session as _Session

class Session(_Session):
    @blocks(FAB302, use="await session.exec(...) with sqlmodel.ext.asyncio.session.AsyncSession")
    def exec(self, statement, **kwargs) -> _ScalarResult[Any]: ...

class SQLModel(_BaseModel):
    metadata: MetaData
