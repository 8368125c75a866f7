# why: what an object's own method sets is not what it was before
from fastapi import FastAPI

app = FastAPI()


class Given:
    def __init__(self, path=None):
        self.path = path
        self.setup()
        if self.path:
            open(self.path)

    def setup(self):
        self.path = "x"


class Set:
    def __init__(self):
        self.path = None
        self.setup()
        if self.path:
            open(self.path)

    def setup(self):
        self.path = "x"


class Left:
    def __init__(self):
        self.path = None
        if self.path:
            open(self.path)


class Other:
    def __init__(self):
        self.path = None
        self.other()
        if self.path:
            open(self.path)

    def other(self):
        pass


@app.get("/a")
async def a():
    Given()  # FAB401: 4, "Given > open"
    Set()  # FAB401: 4, "Set > open"
    Left()
    Other()
