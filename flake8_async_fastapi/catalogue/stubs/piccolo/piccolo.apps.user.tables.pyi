"""https://piccolo-orm.readthedocs.io/en/latest/piccolo/authentication/baseuser.html

distribution: piccolo
verified: 1.30.0
"""

from flake8_async_fastapi.catalogue import FAB601, blocks
from piccolo.table import Table

class BaseUser(Table):
    @classmethod
    @blocks(FAB601)
    def hash_password(cls, password, salt="", iterations=None) -> str: ...
    @classmethod
    @blocks(FAB601)
    def login_sync(cls, username, password) -> int | None: ...
    @classmethod
    @blocks(FAB601)
    def create_user_sync(cls, username, password, **extra_params): ...
    @classmethod
    @blocks(FAB601)
    def update_password_sync(cls, user, password): ...
