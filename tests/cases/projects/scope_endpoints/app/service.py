import time


async def load():
    return helper()


def helper():
    time.sleep(1)


async def unreached():
    time.sleep(1)
