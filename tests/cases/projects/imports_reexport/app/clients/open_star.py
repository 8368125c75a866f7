import time


def public():
    time.sleep(1)


def _private():
    time.sleep(1)
