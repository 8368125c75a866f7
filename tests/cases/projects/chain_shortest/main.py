from far import layer, nap


def load():
    layer()
    nap()


async def use():
    load()  # FAB101: 4, "load > nap > time.sleep"
