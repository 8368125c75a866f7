"""https://github.com/mailersend/mailersend-python

distribution: mailersend
verified: 2.2.0
"""

from flake8_async_fastapi.catalogue import FAB204, blocks

class _Emails:
    @blocks(FAB204)
    def send(self, *args, **kwargs): ...
    @blocks(FAB204)
    def send_bulk(self, *args, **kwargs): ...
    @blocks(FAB204)
    def get_bulk_status(self, *args, **kwargs): ...
    @blocks(FAB204)
    def list(self, *args, **kwargs): ...
    @blocks(FAB204)
    def get(self, *args, **kwargs): ...

class MailerSendClient:
    def __init__(self, *args, **kwargs) -> None: ...
    emails: _Emails
