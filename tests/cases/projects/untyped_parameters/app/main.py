from sqlalchemy.orm import Session

from .work import mixed, save, save_async


async def use(db: Session):
    save(db, "a")  # FAB302: 4, "app/work.py:2"
    await save_async(db, "a")
    await mixed({})
    await mixed([])


async def other(db: Session):
    await save_async(db, "b")
