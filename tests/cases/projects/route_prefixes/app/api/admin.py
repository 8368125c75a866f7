import os
import time

from fastapi import APIRouter

router = APIRouter()
hidden = APIRouter(prefix=os.environ["HIDDEN"])
alone = APIRouter(prefix="/alone")
NAME = os.environ["NAME"]


@router.api_route("/admin", methods=["PUT", "PATCH"])
async def change():
    time.sleep(1)  # FAB101: 4, "in PUT,PATCH /v2/admin:"


@hidden.get("/x")
async def secret():
    time.sleep(1)  # FAB101: 4, "in GET /v2/x:"


@alone.delete("/y")
async def unmounted():
    time.sleep(1)  # FAB101: 4, "in DELETE /alone/y:"


@router.get(NAME)
async def named():
    time.sleep(1)  # FAB101: 4, "in endpoint named:"
