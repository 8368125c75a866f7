# why: a name that hides an import, a builtin or a module-level function is not that import
import time
import requests
from time import sleep


class Fake:
    def sleep(self, seconds):
        return seconds

    def get(self, url):
        return url


def helper():
    time.sleep(1)


async def parameter(time, requests, sleep):
    time.sleep(1)
    requests.get("u")
    sleep(1)


async def local():
    time = Fake()
    time.sleep(1)


async def local_function():
    def helper():
        return 1
    return helper()


async def for_target():
    for requests in [Fake()]:
        requests.get("u")


async def comprehension():
    return [sleep(1) for sleep in (print, repr)]


async def own_open():
    def open(path):
        return path
    return open("x")


async def own_input(input):
    return input("x")


async def not_hidden():
    helper()  # FAB101: 4, "time.sleep"
    input("name")  # FAB105: 4, "input"
