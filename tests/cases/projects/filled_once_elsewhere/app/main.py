from fastapi import FastAPI

from .globals import manager

app = FastAPI()


@app.get("/state")
async def state():
    return manager.state()


@app.post("/save")
async def save(name: str):
    manager.save(name)  # FAB401: 4, "app/manager.py:16"
