from fastapi import Depends

from .db import get_db


class UserRepo:
    def __init__(self, db):
        self.db = db

    def find(self, name):
        return self.db.query(name).first()


def get_user_repo(db=Depends(get_db)):
    return UserRepo(db)
