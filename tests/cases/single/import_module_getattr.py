# why: importlib.import_module gives the module that a constant names; importing in a function is followed
import importlib
from importlib import import_module


class Embedder:
    def __init__(self):
        try:
            self._requests = importlib.import_module("requests")
        except ImportError:
            raise ValueError

    def embed(self):
        return self._requests.post("u")


def sleeper():
    return getattr(import_module("time"), "sleep")


async def use(name, module_name: str):
    module = importlib.import_module(name)
    module.get("u")
    importlib.import_module(f"requests.{module_name}").get("u")
    __import__(name).get("u")
    importlib.import_module("requests").get("u")  # FAB201: 4, "requests.get"
    import_module("os.path").join("a", "b")
    import_module("urllib.request").urlopen("u")  # FAB201: 4, "urllib.request.urlopen"
    import_module("library_that_nobody_listed.deeply").get("u")
    import_module(".relative", __package__).get("u")
    Embedder().embed()  # FAB201: 4, "Embedder.embed > requests.post"
    sleeper()(1)  # FAB101: 4, "time.sleep"
    from time import sleep as pause

    pause(1)  # FAB101: 4, "time.sleep"
