# why: imports under try, if and TYPE_CHECKING bind as others do
from __future__ import annotations

from typing import TYPE_CHECKING

try:
    import requests
except ImportError:
    requests = None

try:
    from time import sleep as wait
except ImportError:
    wait = None

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


async def one():
    requests.get("u")  # FAB201: 4, "requests.get"


async def two():
    wait(1)  # FAB101: 4, "time.sleep"


async def three(db: Session):
    db.commit()  # FAB302: 4, "commit"
