"""https://resend.com/docs/send-with-python

distribution: resend
verified: 2.52.0
install: resend[async]
"""

from flake8_async_fastapi.catalogue import FAB204, blocks

class Emails:
    @classmethod
    @blocks(FAB204)
    def send(self, *args, **kwargs): ...
    @blocks(FAB204)
    def get(self, *args, **kwargs): ...
    @blocks(FAB204)
    def update(self, *args, **kwargs): ...
    @blocks(FAB204)
    def cancel(self, *args, **kwargs): ...
