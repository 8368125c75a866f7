import time

from .base import Sender


class Direct(Sender):
    def emit(self, record):
        self.send(record.getMessage())  # FAB106: 8, "Sender.send > requests.post (app/base.py:10)"


class Queued(Sender):
    def emit(self, record):
        time.sleep(1)
        self.send(record.getMessage())
