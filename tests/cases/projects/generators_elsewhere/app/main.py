from fastapi import FastAPI
from fastapi.responses import StreamingResponse

from .gen import Lock, locked, rows

app = FastAPI()


@app.get("/stream")
async def stream():
    return StreamingResponse(rows())


@app.get("/async-stream")
async def async_stream():
    async def produce():
        for row in rows():  # FAB101: 19, "app/gen.py:6"
            yield row

    return StreamingResponse(produce())


@app.get("/enter")
async def enter():
    with locked():  # FAB101: 9, "app/gen.py:12"
        pass
    with Lock():  # FAB101: 9, "app/gen.py:18"
        pass
    Lock()
