# why: without following, only what is written in the coroutine is reported
# options: --fab-follow=none
import time

import requests


def helper():
    time.sleep(1)


class Api:
    def __init__(self):
        self.session = requests.Session()

    async def fetch(self):
        self.session.get("u")  # FAB201: 8, "get"


async def use():
    helper()
    time.sleep(1)  # FAB101: 4, "time.sleep"
