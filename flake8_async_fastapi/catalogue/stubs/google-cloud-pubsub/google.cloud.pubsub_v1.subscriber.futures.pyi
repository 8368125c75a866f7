"""https://docs.cloud.google.com/python/docs/reference/pubsub/latest

distribution: google-cloud-pubsub
verified: 2.44.0
"""

from flake8_async_fastapi.catalogue import FAB206, blocks

class StreamingPullFuture:
    @blocks(FAB206)
    def result(self, *args, **kwargs): ...
    @blocks(FAB206)
    def exception(self, *args, **kwargs): ...
    def cancel(self): ...
