import queue

from app.work import work
from fastapi import FastAPI

app = FastAPI()
results: queue.Queue[str] = queue.Queue()


@app.post("/results")
async def begin(result: str) -> None:
    results.put(result)


@app.post("/more")
def more() -> None:
    work(results)


@app.get("/next")
async def take() -> str:
    await begin("a")
    return results.get()  # FAB102: 11, 'run it with "await run_in_threadpool(results.get)"'
