import logging
import logging.config
import queue
from logging.handlers import QueueHandler, QueueListener

from fastapi import FastAPI

from .config import LOGGING
from .handlers import Queued
from .queued import BEHIND_QUEUE

logging.config.dictConfig(LOGGING)  # FAB106: 0, "logging.handlers.SMTPHandler.emit()"
logging.config.dictConfig(BEHIND_QUEUE)
records = queue.SimpleQueue()
logging.getLogger("app").addHandler(QueueHandler(records))
listener = QueueListener(records, Queued())
app = FastAPI()


@app.get("/")
async def home():
    logging.getLogger("app").info("home")
