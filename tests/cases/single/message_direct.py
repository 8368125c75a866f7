# why: a message says what blocks, where, and what to do
import time

import requests
from fastapi import APIRouter, FastAPI

app = FastAPI()
router = APIRouter()


@app.get("/joke")
async def joke():
    requests.get("u")  # FAB201: 4, "requests.get() blocks the event loop in GET /joke: "


@router.put("/a")
async def unmounted():
    time.sleep(1)  # FAB101: 4, "PUT /a"


@app.api_route("/b", methods=["DELETE"])
async def api_route():
    time.sleep(1)  # FAB101: 4, "DELETE /b"


async def added():
    time.sleep(1)  # FAB101: 4, "POST /c"


app.add_api_route("/c", added, methods=["POST"])


class Service:
    async def run(self):
        time.sleep(1)  # FAB101: 8, "run"
