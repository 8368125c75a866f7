# why: an import inside a function binds there and nowhere else
async def inside():
    from time import sleep as zz
    zz(1)  # FAB101: 4, "time.sleep"


async def block():
    if True:
        import time
        time.sleep(1)  # FAB101: 8, "time.sleep"


async def outside():
    time.sleep(1)
    zz(1)


def helper():
    import requests
    return requests.get("u")


async def through():
    helper()  # FAB201: 4, "requests.get"
