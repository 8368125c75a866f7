# why: decorators and classes that only look like FastAPI's
import time


class Registry:
    def get(self, path):
        def decorate(function):
            return function
        return decorate

    def on_event(self, name):
        def decorate(function):
            return function
        return decorate


app = Registry()


@app.get("/a")
def plain():
    time.sleep(1)


@app.on_event("startup")
def start():
    time.sleep(1)


@app.get("/b")
async def coroutine():
    time.sleep(1)  # FAB101: 4, "coroutine"
