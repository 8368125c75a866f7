"""https://docs.databricks.com/aws/en/dev-tools/python-sql-connector

distribution: databricks-sql-connector
verified: 4.9.0
"""

from flake8_async_fastapi.catalogue import FAB301, blocks
from databricks.sql.client import Connection as _Connection

# Opens a session on the server.
@blocks(FAB301)
def connect(*args, **kwargs) -> _Connection: ...
