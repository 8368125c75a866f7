from fastapi import APIRouter, Depends

from ..db import get_db
from ..deps import SessionDep, UsersDep

router = APIRouter(prefix="/items")


@router.get("/{item_id}")
async def read(item_id: int, db: SessionDep, users: UsersDep, other=Depends(get_db)):
    db.execute("select 1")  # FAB302: 4, "GET /api/items/{item_id}"
    users.find("a")  # FAB302: 4, "app/users.py:11"
    other.commit()  # FAB302: 4, "commit"


@router.get("/sync")
def read_sync(db: SessionDep):
    db.execute("select 1")
