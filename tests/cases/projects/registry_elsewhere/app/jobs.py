import time

from .registry import job


@job("slow")
def slow():
    time.sleep(1)


@job("quick")
def quick():
    return 1
