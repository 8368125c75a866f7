# why: what a function is given counts for the functions in it, also where it does nothing with it itself
import time

from fastapi import APIRouter, FastAPI

app = FastAPI()


class Service:
    def work(self):
        time.sleep(1)

    def lazily(self):
        yield self.work()


def run(service):
    service.work()


def create_router(service):
    router = APIRouter()

    @router.get("/called")
    async def called():
        service.work()  # FAB101: 8, "Service.work"
        await other()

    @router.get("/iterated")
    async def iterated():
        for item in service.lazily():  # FAB101: 20, "Service.lazily"
            print(item)
        await other()

    @router.get("/handed")
    async def handed():
        run(service)  # FAB101: 8, "run"
        await other()

    return router


def shadowed(service):
    async def inner(service):
        service.work()

    return inner


async def other(): ...


app.include_router(create_router(Service()))
