"""https://docs.cloud.google.com/python/docs/reference/pubsub/latest

distribution: google-cloud-pubsub
verified: 2.44.0
"""

from flake8_async_fastapi.catalogue import FAB206, blocks

class Future:
    @blocks(FAB206)
    def result(self, *args, **kwargs): ...
    @blocks(FAB206)
    def exception(self, *args, **kwargs): ...
    def done(self) -> bool: ...
    def add_done_callback(self, callback) -> None: ...
