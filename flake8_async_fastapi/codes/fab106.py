"""FAB106: logging handlers that wait."""

from __future__ import annotations

from flake8_async_fastapi.codes.code import Code

CODE = Code(
    number="FAB106",
    title="logging handler that waits",
    kind="logging handlers that wait: `emit` of the project's own, `SMTPHandler` and others attached to a logger",
    what="""\
A class derived from `logging.Handler` whose `emit` (`handle`, or `flush` of a buffering one) makes a request, a query,
or opens a file: reported once, where `emit` blocks. And `SMTPHandler`, `HTTPHandler` and `SocketHandler` of the
standard library where they are attached: `addHandler`, `basicConfig(handlers=[...])`, a literal `dictConfig`. Calls
such as `logger.info()` are never reported.
""",
    why="""\
A handler runs in the thread that logs, so each `logger.error()` in a coroutine waits for the mail server, most of all
when the mail server is the trouble that is logged. Which handlers a logger has is decided far from the calls, often by
configuration, so this code is opt-in and looks at the handlers.
""",
    bad="""\
import logging
from logging.handlers import SMTPHandler

logger = logging.getLogger("shop")
mail = SMTPHandler("localhost", "shop@example.org", ["admin@example.org"], "trouble")
logger.addHandler(mail)
""",
    good="""\
import logging
import queue
from logging.handlers import QueueHandler, QueueListener, SMTPHandler

logger = logging.getLogger("shop")
mail = SMTPHandler("localhost", "shop@example.org", ["admin@example.org"], "trouble")
records: queue.SimpleQueue[logging.LogRecord] = queue.SimpleQueue()
logger.addHandler(QueueHandler(records))
listener = QueueListener(records, mail)
listener.start()
""",
    ignore_when="""\
The logger is used by threads and scripts only. A class that is named in the same file as a `QueueListener` or
`QueueHandler` is taken to run in the listener's thread and is not reported.
""",
    optional=True,
)
