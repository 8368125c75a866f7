# why: coroutines that FastAPI awaits
# flags: sync-on-loop
import time
from contextlib import asynccontextmanager

from fastapi import APIRouter, BackgroundTasks, Depends, FastAPI, WebSocket
from fastapi.responses import StreamingResponse


@asynccontextmanager
async def lifespan(app: FastAPI):
    time.sleep(1)  # FAB101: 4, "time.sleep"
    yield
    time.sleep(1)  # FAB101: 4, "time.sleep"


app = FastAPI(lifespan=lifespan)
router = APIRouter(prefix="/v1")


async def dependency():
    time.sleep(1)  # FAB101: 4, "time.sleep"


async def yielding():
    yield 1
    time.sleep(1)  # FAB101: 4, "time.sleep"


async def task():
    time.sleep(1)  # FAB101: 4, "time.sleep"


async def rows():
    time.sleep(1)  # FAB101: 4, "time.sleep"
    yield "a"


@app.middleware("http")
async def middleware(request, call_next):
    time.sleep(1)  # FAB101: 4, "time.sleep"
    return await call_next(request)


@app.exception_handler(ValueError)
async def on_error(request, error):
    time.sleep(1)  # FAB101: 4, "time.sleep"


@app.websocket("/ws")
async def socket(websocket: WebSocket):
    time.sleep(1)  # FAB101: 4, "/ws"


@router.post("/items/{item_id}")
async def create(item_id: int, tasks: BackgroundTasks, a=Depends(dependency), b=Depends(yielding)):
    time.sleep(1)  # FAB101: 4, "POST /v1/items/{item_id}"
    tasks.add_task(task)
    return StreamingResponse(rows())


app.include_router(router)
