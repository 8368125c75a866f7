from contextlib import asynccontextmanager

from fastapi import FastAPI
from redis import Redis

from .routes import router
from .store import Store


@asynccontextmanager
async def lifespan(app: FastAPI):
    app.state.store = Store()
    app.state.redis = Redis()
    yield


def create_app():
    app = FastAPI(lifespan=lifespan)
    app.include_router(router)
    return app
