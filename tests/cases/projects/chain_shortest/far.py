import time


def nap():
    time.sleep(1)


def layer():
    nap()
