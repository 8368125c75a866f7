"""https://docs.cloud.google.com/python/docs/reference/google-api-core/latest

distribution: google-api-core
verified: 2.44.0
"""

from flake8_async_fastapi.catalogue import FAB204, blocks

class ExtendedOperation:
    @blocks(FAB204)
    def result(self, timeout=None, retry=None, polling=None): ...
    @blocks(FAB204)
    def exception(self, timeout=None): ...
    @blocks(FAB204)
    def done(self, retry=None) -> bool: ...
    @blocks(FAB204)
    def cancel(self) -> bool: ...
