"""https://docs.djangoproject.com/en/5.2/topics/db/sql/

distribution: Django
verified: 5.2.19
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB302, blocks

class CursorWrapper:
    def __enter__(self) -> Self: ...
    @blocks(FAB302)
    def execute(self, sql, params=None): ...
    @blocks(FAB302)
    def executemany(self, sql, param_list): ...
    @blocks(FAB302)
    def callproc(self, procname, params=None, kparams=None): ...
