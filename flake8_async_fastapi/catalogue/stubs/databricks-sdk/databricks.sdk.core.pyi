"""https://databricks-sdk-py.readthedocs.io/en/latest/

distribution: databricks-sdk
verified: 0.162.0
"""

from databricks.sdk.config import Config
from flake8_async_fastapi.catalogue import FAB204, blocks

class ApiClient:
    def __init__(self, cfg) -> None: ...
    @blocks(FAB204)
    def do(self, *args, **kwargs): ...
