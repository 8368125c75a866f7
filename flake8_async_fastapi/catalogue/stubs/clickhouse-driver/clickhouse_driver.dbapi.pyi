"""https://clickhouse-driver.readthedocs.io/en/latest/

distribution: clickhouse-driver
verified: 0.2.11
"""

from clickhouse_driver.dbapi.connection import Connection as _Connection

def connect(*args, **kwargs) -> _Connection: ...
