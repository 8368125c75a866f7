# why: nested functions and methods that are handed to a thread
import asyncio
import time

import requests


class Api:
    def __init__(self):
        self.session = requests.Session()

    def load(self):
        return self.session.get("u")

    async def fetch(self):
        def work():
            return self.load()

        await asyncio.to_thread(self.load)
        await asyncio.to_thread(work)
        await asyncio.to_thread(self.session.get, "u")
        return self.load()  # FAB201: 15, "get"

    async def gather(self):
        def one(name):
            time.sleep(1)
            return name

        return await asyncio.gather(*(asyncio.to_thread(one, name) for name in "abc"))
