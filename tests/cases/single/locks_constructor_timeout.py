# why: a file lock that was made not to wait does not, unless the call says otherwise
from fastapi import FastAPI
from filelock import FileLock, SoftFileLock

app = FastAPI()
SHARED = FileLock("shared.lock", timeout=0)


class Service:
    def __init__(self):
        self.lock = SoftFileLock("service.lock", 0)
        self.patient = FileLock("service.lock", timeout=5)


service = Service()


@app.get("/")
async def index(seconds: int):
    lock = FileLock("one.lock", timeout=0)
    with lock:
        pass
    lock.acquire()
    lock.acquire(timeout=3)  # FAB102: 4, "filelock.FileLock.acquire"
    with FileLock("two.lock", timeout=0), SHARED, service.lock:
        pass
    with service.patient:  # FAB102: 9, "filelock.FileLock"
        pass
    with FileLock("three.lock"):  # FAB102: 9, "filelock.FileLock"
        pass
    with FileLock("four.lock", seconds):  # FAB102: 9, "filelock.FileLock"
        pass
