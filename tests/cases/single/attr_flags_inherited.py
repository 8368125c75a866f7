# why: a flag that a method sets begins as what the base class made it
import time

import requests
from unknown_library import Connector


class Base:
    def __init__(self):
        self.mapped = False
        self.session = requests.Session()
        self.ready = True


class Mapping(Base):
    async def map(self):
        if not self.mapped:
            time.sleep(1)  # FAB101: 12, "time.sleep"
            self.mapped = True

    async def fetch(self):
        self.session.get("u")  # FAB201: 8, "get"

    def close(self):
        self.session = None


class Outside(Connector):
    async def map(self):
        if not self.mapped:
            time.sleep(1)  # FAB101: 12, "time.sleep"
            self.mapped = True


class OwnStart(Base):
    def __init__(self):
        super().__init__()
        self.ready = False

    async def serve(self):
        # Here the class itself says what it begins as.
        if self.ready:
            time.sleep(1)
