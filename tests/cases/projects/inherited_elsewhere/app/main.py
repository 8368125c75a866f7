import time

from .base import Base, HttpMixin, Template


class Worker(HttpMixin, Base):
    def setup(self):
        time.sleep(1)
        return super().setup()

    async def work(self):
        self.fetch("u")  # FAB201: 8, "app/base.py:10"
        self.close()  # FAB101: 8, "app/base.py:18"
        self.setup()  # FAB101: 8, "app/main.py:8"
        super().setup()


class Slow(Template):
    def step(self):
        time.sleep(1)


class Quick(Template):
    def step(self):
        return 1


async def use():
    Slow().run()  # FAB101: 4, "Slow.step"
    Quick().run()
    Base().setup()
