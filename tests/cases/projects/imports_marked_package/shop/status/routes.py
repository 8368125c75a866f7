from fastapi import APIRouter

from shop.status.stats import load

router = APIRouter()


@router.get("/load")
async def show():
    return load()  # FAB101: 11, "load"
