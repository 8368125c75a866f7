from fastapi import FastAPI

from .service import UserService, service

app = FastAPI()


@app.get("/users/{name}")
async def user(name: str):
    return service.get(name)  # FAB201: 11, "app/clients.py:10"


@app.get("/fine/{name}")
async def fine(name: str):
    return await service.get_async(name)


@app.get("/own/{name}")
async def own(name: str):
    return UserService().repo.client.get(name)  # FAB201: 11, "GET /own/{name}"


@app.get("/plain/{name}")
def plain(name: str):
    return service.get(name)
