"""The lifespan of a Starlette application runs on the loop; a context manager written as a class as well."""

from blocking_probe import probe
from starlette.applications import Starlette


class Resource:
    def __enter__(self):
        probe("with in a lifespan, enter")
        return self

    def __exit__(self, *exc):
        probe("with in a lifespan, exit")


class Lifespan:
    def __init__(self, app):
        probe("class, __init__")

    async def __aenter__(self):
        probe("class, __aenter__")
        self.resource = Resource()
        with self.resource:
            pass

    async def __aexit__(self, *exc):
        probe("class, __aexit__")


app = Starlette(lifespan=Lifespan)


def drive(client):
    client.get("/")


EXPECTED = {
    "with in a lifespan, enter": "loop",
    "with in a lifespan, exit": "loop",
    "class, __init__": "loop",
    "class, __aenter__": "loop",
    "class, __aexit__": "loop",
}
ROWS = {"class, __init__": "starlette.applications.Starlette(lifespan)"}
