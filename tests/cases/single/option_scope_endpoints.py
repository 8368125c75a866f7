# why: only what FastAPI calls is an entry; chains run through project coroutines
# options: --fab-scope=endpoints
import time

from fastapi import Depends, FastAPI

app = FastAPI()


async def unreached():
    time.sleep(1)


async def service():
    time.sleep(1)


async def middle():
    await service()


async def dependency():
    time.sleep(1)  # FAB101: 4, "time.sleep"


@app.get("/a")
async def endpoint(value=Depends(dependency)):
    await middle()  # FAB101: 10, "middle > service > time.sleep"
    time.sleep(1)  # FAB101: 4, "GET /a"


@app.get("/b")
def sync():
    time.sleep(1)
