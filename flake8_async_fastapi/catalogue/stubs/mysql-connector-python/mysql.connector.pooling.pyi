"""https://dev.mysql.com/doc/connector-python/en/connector-python-reference.html

distribution: mysql-connector-python
verified: 26.10.0
"""

from flake8_async_fastapi.catalogue import FAB301, blocks
from mysql.connector.connection import MySQLConnection

class PooledMySQLConnection(MySQLConnection): ...

# The constructor opens the connections.
class MySQLConnectionPool:
    @blocks(FAB301)
    def __init__(self, *args, **kwargs) -> None: ...
    @blocks(
        FAB301,
        use=(
            "await mysql.connector.aio.connect(...)",
            "await aiomysql.connect(...)",
        ),
    )
    def get_connection(self) -> PooledMySQLConnection: ...
