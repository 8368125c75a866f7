import time


class Store:
    def read(self):
        time.sleep(1)


class Quick:
    def read(self):
        return 1
