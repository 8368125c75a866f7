"""https://python-emails.readthedocs.io/

distribution: emails
verified: 1.1.3
install: emails[html,jinja,async]
"""

from typing import Self

from flake8_async_fastapi.catalogue import FAB203, blocks

class SMTPBackend:
    def __init__(self, *args, **kwargs) -> None: ...
    def __enter__(self) -> Self: ...
    @blocks(FAB203, use="emails.backend.smtp.AsyncSMTPBackend.sendmail")
    def sendmail(self, from_addr, to_addrs, msg, *args, **kwargs): ...

class AsyncSMTPBackend:
    async def sendmail(self, from_addr, to_addrs, msg, *args, **kwargs): ...
