from fastapi import APIRouter

from app import state
import app.state as st

router = APIRouter()


@router.get("/a")
async def a():
    return state.store.read("x")  # FAB201: 11, "Store.read()"


@router.get("/b")
async def b():
    return st.store.read("x")  # FAB201: 11, "Store.read()"


@router.get("/d")
async def d():
    return state.session.get("x")  # FAB201: 11, "requests.Session.get()"
