"""https://docs.djangoproject.com/en/5.2/topics/db/sql/

distribution: Django
verified: 5.2.19
"""

from flake8_async_fastapi.catalogue import FAB302, blocks
from django.db.backends.utils import CursorWrapper as _Cursor

class BaseDatabaseWrapper:
    # Connects where there is no connection yet.
    @blocks(FAB302)
    def cursor(self) -> _Cursor: ...
    @blocks(FAB302)
    def commit(self) -> None: ...
    @blocks(FAB302)
    def rollback(self) -> None: ...
