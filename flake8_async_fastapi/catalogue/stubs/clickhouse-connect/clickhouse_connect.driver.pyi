"""https://clickhouse.com/docs/integrations/python

distribution: clickhouse-connect
verified: 1.12.0
"""

from clickhouse_connect.driver.client import Client
from clickhouse_connect.driver.asyncclient import AsyncClient
