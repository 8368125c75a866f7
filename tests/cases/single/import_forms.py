# why: every way to import a function
import time
import time as clock
import os.path
import http.client, urllib.request
from time import sleep
from time import sleep as pause
from urllib import request
from urllib.request import urlopen as fetch


async def module():
    time.sleep(1)  # FAB101: 4, "time.sleep"


async def module_alias():
    clock.sleep(1)  # FAB101: 4, "time.sleep"


async def function():
    sleep(1)  # FAB101: 4, "time.sleep"


async def function_alias():
    pause(1)  # FAB101: 4, "time.sleep"


async def dotted():
    urllib.request.urlopen("https://example.com")  # FAB201: 4, "urlopen"


async def submodule():
    request.urlopen("https://example.com")  # FAB201: 4, "urlopen"


async def submodule_function():
    fetch("https://example.com")  # FAB201: 4, "urlopen"


async def path_only():
    return os.path.join("a", "b")
