"""https://clickhouse-driver.readthedocs.io/en/latest/

distribution: clickhouse-driver
verified: 0.2.11
"""

from clickhouse_driver.client import Client
from clickhouse_driver.dbapi import connect
