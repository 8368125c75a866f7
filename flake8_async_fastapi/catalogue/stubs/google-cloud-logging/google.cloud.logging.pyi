"""https://docs.cloud.google.com/python/docs/reference/logging/latest

distribution: google-cloud-logging
verified: 3.17.0
"""

from flake8_async_fastapi.catalogue import FAB204, blocks
from google.cloud.logging_v2.logger import Logger as _Logger

class Client:
    def logger(self, name, **kwargs) -> _Logger: ...
    # Asks the metadata server where the program runs.
    @blocks(FAB204)
    def setup_logging(self, *args, **kwargs): ...
    @blocks(FAB204)
    def get_default_handler(self, *args, **kwargs): ...
