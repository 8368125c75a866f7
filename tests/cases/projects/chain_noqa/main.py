from helpers import loud, quiet


def both():
    quiet()
    loud()


async def use():
    quiet()
    loud()  # FAB101: 4, "helpers.py:9"
    both()  # FAB101: 4, "both > loud > time.sleep"
