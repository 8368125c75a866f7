"""https://sqlmodel.tiangolo.com/

distribution: sqlmodel
verified: 0.0.50
"""

from typing import Any

from sqlalchemy import ScalarResult as _ScalarResult
from sqlalchemy.ext.asyncio import AsyncSession as _AsyncSession

class AsyncSession(_AsyncSession):
    async def exec(self, statement, **kwargs) -> _ScalarResult[Any]: ...
