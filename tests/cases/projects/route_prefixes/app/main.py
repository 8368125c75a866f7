import time

from fastapi import FastAPI

from . import api
from .api import admin
from .api.made import documents

VERSION = "/v2"


def create_app():
    app = FastAPI()
    app.include_router(api.router, prefix="/api")
    app.include_router(documents(None), prefix="/api")
    include_later(app)
    return app


def include_later(app: FastAPI):
    from .api import later
    from .api.later import other as renamed

    app.include_router(later.router, prefix="/later")
    app.include_router(renamed, prefix="/renamed")


app = FastAPI()
for router in (admin.router, admin.hidden):
    app.include_router(router, prefix=VERSION)
app.include_router(admin.router, prefix="/again")


@app.get("/")
async def home():
    time.sleep(1)  # FAB101: 4, "in GET /:"
