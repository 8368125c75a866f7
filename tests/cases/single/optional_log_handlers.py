# why: handlers that wait are reported where they do so or where they are attached, calls of the logger are not
# options: --fab-optional=FAB106
# flags: sync-on-loop
import logging
import logging.config
import sqlite3
import threading
from logging.handlers import DatagramHandler, HTTPHandler, MemoryHandler, SMTPHandler, SocketHandler

import requests

logger = logging.getLogger(__name__)


class Remote(logging.Handler):
    def emit(self, record):
        requests.post("http://logs", json={"text": self.format(record)})  # FAB106: 8, "handler Remote.emit: it runs"

    def close(self):
        requests.post("http://logs/closed")


class Table(logging.Handler):
    def __init__(self):
        super().__init__()
        self.connection = sqlite3.connect("logs")

    def emit(self, record):
        self.write(record)  # FAB106: 8, "Table.write > sqlite3.Connection.execute"

    def write(self, record):
        self.connection.execute("insert into logs values (?)", (record.getMessage(),))


class Batch(MemoryHandler):
    def flush(self):
        requests.post("http://logs", json=self.buffer)  # FAB106: 8, "logging handler Batch.flush"


class Threaded(logging.Handler):
    def emit(self, record):
        threading.Thread(target=requests.post, args=("http://logs",)).start()

    def flush(self):
        requests.post("http://logs")


class Mail(SMTPHandler):
    def getSubject(self, record):
        return record.name


class Emitter:
    def emit(self, record):
        requests.post("http://logs")


logger.addHandler(SMTPHandler("host", "from", ["to"], "subject"))  # FAB106: 0, "logging.handlers.SMTPHandler.emit()"
logger.addHandler(logging.StreamHandler())
logger.addHandler(Remote())
logging.basicConfig(handlers=[logging.StreamHandler(), HTTPHandler("host", "/")])  # FAB106: 0, "HTTPHandler"


def set_up():
    mail = Mail("host", "from", ["to"], "subject")
    logging.getLogger().addHandler(mail)  # FAB106: 4, "Mail.emit() blocks"
    logging.getLogger().addHandler(DatagramHandler("host", 1))
    logging.getLogger("a").addHandler(SocketHandler("host", 1))  # FAB106: 4, "SocketHandler"


async def use():
    logger.info("text")
    logging.error("text")
    set_up()
    SMTPHandler("host", "from", ["to"], "subject")
