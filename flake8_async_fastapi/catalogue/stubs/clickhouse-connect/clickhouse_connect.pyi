"""https://clickhouse.com/docs/integrations/python

distribution: clickhouse-connect
verified: 1.12.0
install: clickhouse-connect[async]
"""

from flake8_async_fastapi.catalogue import FAB301, blocks
from clickhouse_connect.driver.client import Client as _Client
from clickhouse_connect.driver.asyncclient import AsyncClient as _AsyncClient

# Asks the server for its settings.
@blocks(FAB301, use="await clickhouse_connect.get_async_client(...)")
def get_client(**kwargs) -> _Client: ...
@blocks(FAB301, use="await clickhouse_connect.create_async_client(...)")
def create_client(**kwargs) -> _Client: ...
async def get_async_client(**kwargs) -> _AsyncClient: ...
async def create_async_client(**kwargs) -> _AsyncClient: ...
