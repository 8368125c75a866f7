# why: importlib.import_module and __import__ give modules that nobody knows; importing in a function is followed
import importlib


async def use(name):
    module = importlib.import_module(name)
    module.get("u")
    importlib.import_module("requests").get("u")
    from time import sleep as pause

    pause(1)  # FAB101: 4, "time.sleep"
