import time


async def load():
    time.sleep(1)  # FAB101: 4, "time.sleep()"
