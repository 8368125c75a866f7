import time


async def use():
    time.sleep(1)  # FAB101: 4, "time.sleep"
