import time


def load():
    time.sleep(1)


def harmless():
    return 1
