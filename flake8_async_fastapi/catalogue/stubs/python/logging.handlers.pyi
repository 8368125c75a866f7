"""https://docs.python.org/3/library/logging.handlers.html

distribution: python
verified: 3.13
"""

from logging import FileHandler, Handler

from flake8_async_fastapi.catalogue import FAB102, blocks

class RotatingFileHandler(FileHandler): ...
class TimedRotatingFileHandler(FileHandler): ...

class SMTPHandler(Handler):
    """`emit` sends mail in the calling thread; it is reached through the logger, which is silent."""

    def emit(self, record) -> None: ...

class HTTPHandler(Handler):
    """`emit` makes a request in the calling thread; it is reached through the logger, which is silent."""

    def emit(self, record) -> None: ...

class QueueHandler(Handler): ...

class QueueListener:
    def start(self) -> None: ...
    @blocks(FAB102)
    def stop(self) -> None: ...
