"""https://pymysql.readthedocs.io/en/latest/modules/

distribution: PyMySQL
verified: 1.2.4
install: PyMySQL aiomysql asyncmy
"""

from flake8_async_fastapi.catalogue import FAB301, blocks
from pymysql.connections import Connection

# The class itself, by the name that is written.
@blocks(
    FAB301,
    use=(
        "await aiomysql.connect(...)",
        "await asyncmy.connect(...)",
    ),
    unless={"defer_connect": True},
)
def connect(*, defer_connect=False, **kwargs) -> Connection: ...

Connect = Connection
