"""https://docs.python.org/3/library/logging.handlers.html

distribution: python
verified: 3.13
"""

from logging import FileHandler, Handler

from flake8_async_fastapi.catalogue import FAB102, FAB106, blocks

class RotatingFileHandler(FileHandler): ...
class TimedRotatingFileHandler(FileHandler): ...

class BufferingHandler(Handler):
    def flush(self) -> None: ...

class MemoryHandler(BufferingHandler): ...

# `emit` sends mail, or waits for a server, in the thread that logs; it is reported where the handler is attached to a
# logger, and only where FAB106 is switched on. Loggers themselves are silent.
class SMTPHandler(Handler):
    @blocks(FAB106)
    def emit(self, record) -> None: ...

class HTTPHandler(Handler):
    @blocks(FAB106)
    def emit(self, record) -> None: ...

class SocketHandler(Handler):
    @blocks(FAB106)
    def emit(self, record) -> None: ...

class DatagramHandler(SocketHandler):
    def emit(self, record) -> None: ...

class QueueHandler(Handler): ...

class QueueListener:
    def start(self) -> None: ...
    @blocks(FAB102)
    def stop(self) -> None: ...
