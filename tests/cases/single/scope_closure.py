# why: nested functions see the names of the functions around them
import time


async def outer():
    delay = time.sleep

    async def inner():
        delay(1)  # FAB101: 8, "time.sleep"

    await inner()


def factory():
    def blocking():
        time.sleep(1)
    return blocking


async def calls_result():
    factory()()  # FAB101: 4, "time.sleep"
    run = factory()
    run()  # FAB101: 4, "time.sleep"


async def only_makes():
    return factory()
