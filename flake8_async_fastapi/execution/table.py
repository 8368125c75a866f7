"""Where FastAPI and its surroundings run what an application hands them: every row of the execution model."""

from __future__ import annotations

from flake8_async_fastapi.execution import (
    table_anyio,
    table_asyncio,
    table_fastapi,
    table_packages,
    table_pydantic,
    table_starlette,
)
from flake8_async_fastapi.execution.rows import Hook, Marked, Override

HOOKS: tuple[Hook, ...] = (
    *table_fastapi.HOOKS,
    *table_starlette.HOOKS,
    *table_starlette.REMOVED_HOOKS,
    *table_pydantic.HOOKS,
    *table_asyncio.HOOKS,
    *table_anyio.HOOKS,
    *table_packages.HOOKS,
)
OVERRIDES: tuple[Override, ...] = (
    *table_fastapi.OVERRIDES,
    *table_starlette.OVERRIDES,
    *table_pydantic.OVERRIDES,
    *table_asyncio.OVERRIDES,
    *table_packages.OVERRIDES,
)
MARKED: tuple[Marked, ...] = table_pydantic.MARKED
