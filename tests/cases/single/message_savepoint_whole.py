# why: a savepoint of a session that the object keeps: the whole work can move into a function, as with `begin`
from sqlalchemy.orm import Session


class Service:
    def __init__(self, db: Session) -> None:
        self.db = db

    async def whole(self) -> None:
        with self.db.begin_nested():  # FAB302: 13, "or move the whole database work into one function"
            self.db.add(object())
