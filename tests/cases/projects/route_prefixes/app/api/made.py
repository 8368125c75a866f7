import time

from fastapi import APIRouter


def documents(service):
    router = APIRouter(prefix="/documents")

    @router.delete("")
    async def clear():
        time.sleep(1)  # FAB101: 8, "in DELETE /api/documents:"

    return router


def given(router: APIRouter):
    @router.delete("")
    async def clear():
        time.sleep(1)  # FAB101: 8, "in endpoint clear:"


class Views:
    def __init__(self):
        self.router = APIRouter(prefix="/views")
        self.add()

    def add(self):
        @self.router.get("/a")
        async def view():
            time.sleep(1)  # FAB101: 12, "in GET /views/a:"
