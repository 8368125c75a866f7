"""https://opentelemetry-python.readthedocs.io/en/latest/sdk/

distribution: opentelemetry-sdk
verified: 1.45.2
"""

from flake8_async_fastapi.catalogue import FAB204, blocks

# What is queued is sent here, and its answer waited for.
class BatchLogRecordProcessor:
    @blocks(FAB204)
    def force_flush(self, *args, **kwargs) -> bool: ...
    @blocks(FAB204)
    def shutdown(self, *args, **kwargs) -> None: ...
