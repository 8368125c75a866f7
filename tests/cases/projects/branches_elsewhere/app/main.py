from .helpers import count, endless, forward, load, ping, top, wait


async def branches(flag):
    load()
    load(refresh=True)  # FAB201: 4, "app/helpers.py:10"
    load(flag)  # FAB201: 4, "load"
    wait("poll")
    wait("block")  # FAB101: 4, "wait"
    forward(refresh=False)
    forward()  # FAB201: 4, "forward > load"


async def circles():
    count(2)  # FAB101: 4, "count > time.sleep"
    ping(1)  # FAB101: 4, "ping > pong > time.sleep"
    top()  # FAB101: 4, "top > left > bottom > time.sleep (app/others.py:13)"
    endless(1)
