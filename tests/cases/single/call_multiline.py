# why: a call over several lines is reported where it begins
import requests
from sqlalchemy import select
from sqlalchemy.orm import Session


async def chain(db: Session):
    return (
        db.query(1)  # FAB302: 8, "all"
        .filter(2)
        .order_by(3)
        .all()
    )


async def arguments():
    response = requests.get(  # FAB201: 15, "requests.get"
        "u",
        params={"a": 1},
    )
    return response


async def nested(db: Session):
    return dict(
        rows=db.execute(  # FAB302: 13, "execute"
            select(1)
        ),
    )


async def unicode_column():
    name = "äöü€"; requests.get(name)  # FAB201: 24, "requests.get"
