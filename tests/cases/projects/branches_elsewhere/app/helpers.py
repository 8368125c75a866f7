import time

import requests

from . import others


def load(refresh=False):
    if refresh:
        return requests.get("u")
    return None


def wait(mode):
    if mode == "block":
        time.sleep(1)


def forward(refresh=True):
    return load(refresh=refresh)


def count(number):
    if number:
        return count(number - 1)
    time.sleep(1)
    return 0


def ping(number):
    return others.pong(number)


def left():
    return others.bottom()


def right():
    return others.bottom()


def top():
    left()
    return right()


def endless(number):
    return endless(number + 1)
