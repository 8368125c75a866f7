from fastapi import APIRouter

from . import service

router = APIRouter()


@router.get("/load")
async def endpoint():
    return await service.load()  # FAB101: 17, "app/service.py:9"


async def nothing():
    return await service.load()
