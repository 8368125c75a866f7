"""https://docs.cloud.google.com/python/docs/reference/logging/latest

distribution: google-cloud-logging
verified: 3.17.0
"""

from flake8_async_fastapi.catalogue import FAB204, blocks

class Logger:
    @blocks(FAB204)
    def log(self, *args, **kwargs): ...
    @blocks(FAB204)
    def log_text(self, *args, **kwargs): ...
    @blocks(FAB204)
    def log_struct(self, *args, **kwargs): ...
    @blocks(FAB204)
    def log_empty(self, *args, **kwargs): ...
    @blocks(FAB204)
    def log_proto(self, *args, **kwargs): ...
    @blocks(FAB204)
    def delete(self, *args, **kwargs): ...
