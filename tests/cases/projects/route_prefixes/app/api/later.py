import time

from fastapi import APIRouter

router = APIRouter()
other = APIRouter()


@router.get("/a")
async def of_router():
    time.sleep(1)  # FAB101: 4, "in GET /later/a:"


@other.get("/a")
async def of_other():
    time.sleep(1)  # FAB101: 4, "in GET /renamed/a:"
