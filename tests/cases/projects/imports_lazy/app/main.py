from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .repository import Repository

try:
    from .fast import load
except ImportError:
    from .slow import load


async def typed(repository: Repository):
    repository.rows()  # FAB302: 4, "app/repository.py:9"


async def inside():
    from app.repository import Repository as Repo

    Repo(None).rows()  # FAB302: 4, "execute"


async def fallback():
    load()  # FAB101: 4, "time.sleep"
