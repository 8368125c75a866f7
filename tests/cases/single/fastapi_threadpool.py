# why: what FastAPI runs in its threadpool is silent
import time

from fastapi import BackgroundTasks, Depends, FastAPI
from fastapi.responses import StreamingResponse

app = FastAPI()


def slow():
    time.sleep(1)
    return 1


def slow_rows():
    time.sleep(1)
    yield "a"


def yielding():
    time.sleep(1)
    yield 1
    time.sleep(1)


class Parameters:
    def __init__(self, name: str = ""):
        time.sleep(1)


@app.get("/a")
async def background(tasks: BackgroundTasks):
    tasks.add_task(slow)
    tasks.add_task(lambda: slow())


@app.get("/b")
async def depends(a=Depends(slow), b=Depends(yielding), c: Parameters = Depends()):
    return a


@app.get("/c")
async def streaming():
    return StreamingResponse(slow_rows())


@app.get("/d", dependencies=[Depends(slow)])
async def route_dependency():
    return 1


@app.post("/e")
def endpoint():
    time.sleep(1)


@app.exception_handler(ValueError)
def on_error(request, error):
    time.sleep(1)


@app.get("/f")
async def argument(tasks: BackgroundTasks):
    tasks.add_task(print, slow())  # FAB101: 26, "GET /f"
