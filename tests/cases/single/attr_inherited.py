# why: attributes and methods of base classes
import time

import requests


class Base:
    flag = True

    def __init__(self):
        self.session = requests.Session()

    def work(self):
        time.sleep(1)


class Middle(Base):
    pass


class Api(Middle):
    def __init__(self):
        super().__init__()
        self.name = "api"

    async def fetch(self):
        self.session.get("u")  # FAB201: 8, "get"
        self.work()  # FAB101: 8, "time.sleep"


class Quiet(Base):
    def work(self):
        return None

    async def fetch(self):
        self.work()
