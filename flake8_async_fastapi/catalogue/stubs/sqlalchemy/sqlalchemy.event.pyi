"""https://docs.sqlalchemy.org/en/20/core/event.html

distribution: SQLAlchemy
verified: 2.1.9
install: sqlalchemy[asyncio]
"""

from typing import Callable, TypeVar

F = TypeVar("F")

def listen(target, identifier, fn, *args, **kw) -> None: ...
def listens_for(target, identifier, *args, **kw) -> Callable[[F], F]: ...
