# why: reading a property runs it
import time
from functools import cached_property

import requests


class Api:
    @property
    def slow(self):
        time.sleep(1)
        return 1

    @cached_property
    def cached(self):
        time.sleep(1)
        return 1

    @property
    def quiet(self):
        return 1

    @property
    def session(self) -> requests.Session:
        return self._session

    @cached_property
    def made(self):
        return requests.Session()

    @slow.setter
    def slow(self, value):
        self.value = value

    async def run(self):
        self.slow  # FAB101: 8, "time.sleep"
        value = self.cached  # FAB101: 16, "time.sleep"
        self.quiet
        self.session.get("u")  # FAB201: 8, "get"
        self.made.get("u")  # FAB201: 8, "get"
        return value


async def outside(api: Api):
    print(api.slow)  # FAB101: 10, "time.sleep"
    api.slow = 1
    return Api.slow
