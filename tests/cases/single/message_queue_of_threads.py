# why: asyncio.Queue and asyncio.Event are not thread-safe: what a thread fills or sets, another thread waits for
import queue
import threading

from fastapi import FastAPI
from fastapi.responses import StreamingResponse

app = FastAPI()


@app.get("/nested")
async def nested():
    results: queue.Queue[str] = queue.Queue()
    ready = threading.Event()

    def work():
        results.put("a")
        ready.set()

    threading.Thread(target=work).start()

    async def stream():
        ready.wait()  # FAB102: 8, 'run it with "await run_in_threadpool(ready.wait)"'
        yield results.get()  # FAB102: 14, 'run it with "await run_in_threadpool(results.get)"'
        yield results.get(timeout=1)  # FAB102: 14, 'run it with "await run_in_threadpool(results.get, ...)"'

    return StreamingResponse(stream())


class Job:
    def __init__(self):
        self.results = queue.SimpleQueue()
        threading.Thread(target=self.work).start()

    def work(self):
        self.results.put(1)

    async def take(self):
        return self.results.get()  # FAB102: 15, 'run it with "await run_in_threadpool(self.results.get)"'
