from contextlib import asynccontextmanager

from fastapi import BackgroundTasks, Depends, FastAPI
from starlette.middleware import Middleware

from . import handlers
from .handlers import AppError, Checker, current_user, load, on_error, save, send
from .middleware import Quota, Timing


@asynccontextmanager
async def lifespan(app):
    yield


app = FastAPI(lifespan=lifespan, middleware=[Middleware(Quota)])
app.add_middleware(Timing)
app.router.add_event_handler("startup", load)
app.add_exception_handler(AppError, on_error)
app.add_api_route("/report", handlers.report, methods=["POST"])


@app.get("/me")
def me(tasks: BackgroundTasks, user=Depends(current_user), checked=Depends(Checker())):
    tasks.add_task(send)
    tasks.add_task(save)
    return user
