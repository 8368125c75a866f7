import time

from fastapi import APIRouter

PREFIX = "/items"
router = APIRouter(prefix=PREFIX)


@router.get("/{item_id}")
async def read(item_id: int):
    time.sleep(1)  # FAB101: 4, "in GET /api/v1/items/{item_id}:"


@router.websocket("/ws")
async def socket(websocket):
    time.sleep(1)  # FAB101: 4, "in WEBSOCKET /api/v1/items/ws:"
