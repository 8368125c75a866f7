from fastapi import FastAPI

from .base import Storage
from .local import Memory

app = FastAPI()


def get_storage() -> Storage: ...


@app.get("/read")
async def read():
    storage = get_storage()
    storage.size()
    await storage.stream("k")
    Memory().read("k")
    return storage.read("k")  # FAB204: 11, "S3.read"
