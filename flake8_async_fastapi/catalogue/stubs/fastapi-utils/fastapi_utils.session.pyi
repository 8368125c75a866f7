"""https://fastapiutils.github.io/fastapi-utils/

distribution: fastapi-utils
verified: 0.8.0
install: fastapi-utils sqlalchemy typing_inspect
"""

from typing import ContextManager, Iterator

from sqlalchemy.engine import Engine
from sqlalchemy.orm import Session

class FastAPISessionMaker:
    def __init__(self, database_uri: str) -> None: ...
    @property
    def cached_engine(self) -> Engine: ...
    def get_db(self) -> Iterator[Session]: ...
    def context_session(self) -> ContextManager[Session]: ...

def get_engine(uri: str) -> Engine: ...
def context_session(engine: Engine) -> ContextManager[Session]: ...
