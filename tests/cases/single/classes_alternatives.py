# why: a class that is defined a second time for a missing library is the one that does something
import time

from fastapi import FastAPI

try:
    import numpy
except ImportError:
    numpy = None

app = FastAPI()


class Model:
    def run(self):
        time.sleep(1)


if numpy is not None:

    class Engine:
        def __init__(self):
            self.model = Model()

        async def embed(self):
            self.model.run()  # FAB101: 12, "Model.run"

        def help(self):
            time.sleep(1)

else:

    class Engine:
        def __init__(self, *args, **kwargs):
            raise ImportError("numpy is needed")


class Twice:
    def __init__(self):
        self.model = None


class Twice:
    def __init__(self):
        self.model = Model()


@app.get("/")
async def use():
    Engine().help()  # FAB101: 4, "Engine.help"
    Twice().model.run()  # FAB101: 4, "Model.run"
    await Engine().embed()
