"""https://sqlmodel.tiangolo.com/

distribution: sqlmodel
verified: 0.0.50
"""

from typing import TypeVar

from sqlalchemy import ScalarResult as _ScalarResult, Select as _Select
from sqlalchemy.ext.asyncio import AsyncSession as _AsyncSession

_T = TypeVar("_T")

class AsyncSession(_AsyncSession):
    async def exec(self, statement: _Select[_T], **kwargs) -> _ScalarResult[_T]: ...
