"""https://mysqlclient.readthedocs.io/user_guide.html

distribution: mysqlclient
verified: 2.3.1
install: mysqlclient aiomysql asyncmy
skip: is built from source, with the headers of MySQL's client
"""

from flake8_async_fastapi.catalogue import FAB301, blocks
from MySQLdb.connections import Connection

@blocks(
    FAB301,
    use=(
        "await aiomysql.connect(...)",
        "await asyncmy.connect(...)",
    ),
)
def connect(*args, **kwargs) -> Connection: ...
@blocks(
    FAB301,
    use=(
        "await aiomysql.connect(...)",
        "await asyncmy.connect(...)",
    ),
)
def Connect(*args, **kwargs) -> Connection: ...
