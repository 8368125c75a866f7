"""https://www.psycopg.org/docs/connection.html

distribution: psycopg2-binary
verified: 2.9.13
"""

from flake8_async_fastapi.catalogue import FAB301, blocks
from psycopg2.extensions import connection as _connection

@blocks(
    FAB301,
    use=(
        "await psycopg.AsyncConnection.connect(...)",
        "await asyncpg.connect(...)",
    ),
)
def connect(dsn=None, connection_factory=None, cursor_factory=None, **kwargs) -> _connection: ...
