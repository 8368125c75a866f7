from tools import pause


async def use():
    pause()  # FAB101: 4, "time.sleep"
