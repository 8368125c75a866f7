import time


def slow():
    time.sleep(1)


def quick():
    return 1
