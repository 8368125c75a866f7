import time


async def run():
    time.sleep(1)  # FAB101: 4, "time.sleep()"
