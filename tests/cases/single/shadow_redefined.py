# why: the last definition of a module-level name counts in functions that run later
import time


def work():
    time.sleep(1)


def work():
    return 1


async def caller():
    work()


from time import sleep


def sleep(seconds):
    return seconds


async def sleeper():
    sleep(1)
