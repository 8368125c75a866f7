# why: a function under another name is the same function
import time
import requests

wait = time.sleep
get = requests.get


async def module_level():
    wait(1)  # FAB101: 4, "time.sleep"
    get("u")  # FAB201: 4, "requests.get"


async def local():
    pause = time.sleep
    pause(1)  # FAB101: 4, "time.sleep"


class Tools:
    wait = staticmethod(time.sleep)


async def on_class():
    Tools.wait(1)  # FAB101: 4, "time.sleep"
