import time

from .wrap import plain, slowly, threaded


@slowly
def quick():
    return 1


@slowly
async def coroutine():
    return 1


@threaded
def moved():
    time.sleep(1)


@plain
def slow():
    time.sleep(1)
