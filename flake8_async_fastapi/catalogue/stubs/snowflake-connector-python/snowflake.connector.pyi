"""https://docs.snowflake.com/en/developer-guide/python-connector/python-connector-api

distribution: snowflake-connector-python
verified: 5.2.0
"""

from flake8_async_fastapi.catalogue import FAB301, blocks
from snowflake.connector.connection import SnowflakeConnection
from snowflake.connector.cursor import DictCursor

@blocks(FAB301)
def connect(connection_name=None, connections_file_path=None, **kwargs) -> SnowflakeConnection: ...
