import time
from unittest.mock import MagicMock

import requests

import app
from app import Backend, Quiet, Worker, fetch, state


class SlowBackend(Backend):
    def load(self):
        time.sleep(5)


def test_fetch():
    fetch(MagicMock())
    state.client = MagicMock()
    Worker(MagicMock())
    Quiet(requests.Session())
