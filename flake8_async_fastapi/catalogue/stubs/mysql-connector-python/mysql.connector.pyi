"""https://dev.mysql.com/doc/connector-python/en/connector-python-reference.html

distribution: mysql-connector-python
verified: 26.10.0
"""

from flake8_async_fastapi.catalogue import FAB301, blocks
from mysql.connector.connection import MySQLConnection

@blocks(
    FAB301,
    use=(
        "await mysql.connector.aio.connect(...)",
        "await aiomysql.connect(...)",
    ),
)
def connect(*args, **kwargs) -> MySQLConnection: ...
@blocks(
    FAB301,
    use=(
        "await mysql.connector.aio.connect(...)",
        "await aiomysql.connect(...)",
    ),
)
def Connect(*args, **kwargs) -> MySQLConnection: ...
