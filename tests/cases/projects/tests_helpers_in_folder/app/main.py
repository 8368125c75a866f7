import time

from fastapi import FastAPI

app = FastAPI()


def wait():
    time.sleep(1)


@app.get("/")
async def root():
    wait()  # FAB101: 4, "wait > time.sleep"
