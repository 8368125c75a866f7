from fastapi import FastAPI

from .models import Hook, Unused

app = FastAPI()


@app.post("/hooks")
def create(hook: Hook):
    return 1


@app.post("/make")
async def make(url: str):
    Unused(url=url).refresh()  # FAB101: 4, "time.sleep"
    return Hook(url=url)  # FAB202: 11, "getaddrinfo"
