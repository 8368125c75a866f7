# why: a route is no test, whatever it is called; what it calls runs on the loop
import time

import pytest
from fastapi import APIRouter, FastAPI

app = FastAPI()
router = APIRouter()


@router.post("/mail/test")
async def test_mail():
    test_connection()  # FAB101: 4, "in POST /mail/test: test_connection > time.sleep"


def test_connection():
    time.sleep(1)


@pytest.mark.anyio
async def test_route():
    @app.get("/slow")
    async def slow():
        time.sleep(1)

    time.sleep(1)
