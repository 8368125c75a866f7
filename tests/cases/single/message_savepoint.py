# why: a savepoint is not a transaction: the advice keeps `begin_nested`, since `begin` fails where one has begun already
from sqlalchemy.orm import Session


async def nested(db: Session) -> None:
    with db.begin_nested():  # FAB302: 9, 'use "async with session.begin_nested()" with sqlalchemy.ext.asyncio.AsyncSession'
        db.add(object())


async def outer(db: Session) -> None:
    with db.begin():  # FAB302: 9, 'use "async with session.begin(...)" with sqlalchemy.ext.asyncio.AsyncSession'
        db.add(object())


def helper(db: Session) -> None:
    with db.begin_nested() as savepoint:
        savepoint.rollback()


async def through(db: Session) -> None:
    helper(db)  # FAB302: 4, "helper > db.begin_nested ("
