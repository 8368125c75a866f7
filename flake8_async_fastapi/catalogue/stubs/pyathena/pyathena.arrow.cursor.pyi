"""https://pyathena.dev/usage.html

distribution: pyathena
verified: 4.2.1
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB301, blocks
from pyathena.cursor import Cursor

class ArrowCursor(Cursor):
    @blocks(FAB301)
    def execute(self, *args, **kwargs) -> Self: ...
    @blocks(FAB301)
    def as_arrow(self, *args, **kwargs): ...
