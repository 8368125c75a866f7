# why: startup and shutdown handlers and lifespans run on the loop as plain functions too, each under its own name
# flags: sync-on-loop
import contextlib
import time

from fastapi import APIRouter, FastAPI


def opened():
    time.sleep(1)  # FAB101: 4, "in startup handler opened"


def closed():
    time.sleep(1)  # FAB101: 4, "in shutdown handler closed"


@contextlib.contextmanager
def app_lifespan(app):
    time.sleep(1)  # FAB101: 4, "in lifespan app_lifespan"
    yield


def added():
    time.sleep(1)  # FAB101: 4, "in shutdown handler added"


def never_added():
    time.sleep(1)


app = FastAPI(on_startup=[opened], on_shutdown=(closed,))
router = APIRouter(lifespan=app_lifespan)
router.add_event_handler("shutdown", added)


def create_app():
    inner = FastAPI()

    @inner.on_event("startup")
    def load():
        time.sleep(1)  # FAB101: 8, "in startup handler load"

    def local():
        time.sleep(1)  # FAB101: 8, "in startup handler local"

    inner.router.add_event_handler("startup", local)
    return inner
