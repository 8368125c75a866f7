from sqlalchemy.orm import Session


class Repository:
    def __init__(self, db: Session):
        self.db = db

    def rows(self):
        return self.db.execute("select 1")
