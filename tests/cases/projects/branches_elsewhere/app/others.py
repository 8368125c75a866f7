import time

from . import helpers


def pong(number):
    if number > 3:
        time.sleep(1)
    return helpers.ping(number + 1)


def bottom():
    time.sleep(1)
