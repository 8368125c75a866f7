from fastapi import APIRouter, Request

router = APIRouter()


@router.get("/load")
async def load(request: Request):
    request.app.state.store.name()
    request.app.state.redis.get("k")  # FAB304: 4, "GET /load"
    store = getattr(request.app.state, "store", None)
    if store is None:
        return None
    return store.load()  # FAB201: 11, "app/store.py:9"
