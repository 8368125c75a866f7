"""https://github.com/sendgrid/sendgrid-python

distribution: sendgrid
verified: 6.12.5
"""

from flake8_async_fastapi.catalogue import FAB203, blocks

class BaseInterface:
    @blocks(FAB203)
    def send(self, message): ...
