import time

__all__ = ["listed"]


def listed():
    time.sleep(1)


def unlisted():
    time.sleep(1)
