import time

from missing import Base


class Broken(Base):
    def run(self):
        return super().run()


def slow():
    Broken().run()
    time.sleep(1)
