"""https://docs.cloud.google.com/python/docs/reference/google-api-core/latest

distribution: google-api-core
verified: 2.44.0
"""

from flake8_async_fastapi.catalogue import FAB204, blocks

# What a service works on for long: the client asks it again and again.
class Operation:
    @blocks(FAB204, use="await operation.result(...) with google.api_core.operation_async.AsyncOperation")
    def result(self, timeout=None, retry=None, polling=None): ...
    @blocks(FAB204, use="await operation.exception(...) with google.api_core.operation_async.AsyncOperation")
    def exception(self, timeout=None): ...
    @blocks(FAB204, use="await operation.done(...) with google.api_core.operation_async.AsyncOperation")
    def done(self, retry=None) -> bool: ...
    @blocks(FAB204, use="await operation.cancel(...) with google.api_core.operation_async.AsyncOperation")
    def cancel(self) -> bool: ...
    @blocks(FAB204, use="await operation.cancelled(...) with google.api_core.operation_async.AsyncOperation")
    def cancelled(self) -> bool: ...
