# why: what a field is declared as counts for isinstance, not what it begins with
import time
from dataclasses import dataclass, field
from typing import Any

from fastapi import APIRouter, Body, Form, Query
from pydantic import BaseModel, Field

router = APIRouter()


class R(BaseModel):
    a: str = Field(..., description="x")
    b: str = Field(...)
    c: str = Field(description="x")
    d: str = Field(default="x")
    e: str = Field(default=...)
    f: str = Field("x")
    g: str = ...
    h: str | list[str] = Field(...)
    i: dict | list = Field(..., description="x")
    j: Any = Field(...)
    k: str = Field(default_factory=str)
    l: str | None = Field(default=None)


@dataclass
class D:
    a: str | list = field(default_factory=list)
    b: str = field(default="x")


@router.post("/a")
async def a(r: R):
    if not isinstance(r.a, str):
        raise ValueError
    time.sleep(1)  # FAB101: 4, "time.sleep()"


@router.post("/b")
async def b(r: R):
    if isinstance(r.b, str):
        time.sleep(1)  # FAB101: 8, "time.sleep()"


@router.post("/c")
async def c(r: R):
    if isinstance(r.c, str):
        time.sleep(1)  # FAB101: 8, "time.sleep()"


@router.post("/d")
async def d(r: R):
    if isinstance(r.d, str):
        time.sleep(1)  # FAB101: 8, "time.sleep()"


@router.post("/e")
async def e(r: R):
    if isinstance(r.e, str):
        time.sleep(1)  # FAB101: 8, "time.sleep()"


@router.post("/f")
async def f(r: R):
    if isinstance(r.f, str):
        time.sleep(1)  # FAB101: 8, "time.sleep()"


@router.post("/g")
async def g(r: R):
    if isinstance(r.g, str):
        time.sleep(1)  # FAB101: 8, "time.sleep()"


@router.post("/h")
async def h(r: R):
    if isinstance(r.h, str):
        time.sleep(1)  # FAB101: 8, "time.sleep()"
    else:
        time.sleep(2)  # FAB101: 8, "time.sleep()"


@router.post("/i")
async def i(r: R):
    if isinstance(r.i, dict):
        time.sleep(1)  # FAB101: 8, "time.sleep()"
    else:
        time.sleep(2)  # FAB101: 8, "time.sleep()"


@router.post("/j")
async def j(r: R):
    if isinstance(r.j, dict):
        time.sleep(1)
    else:
        time.sleep(2)  # FAB101: 8, "time.sleep()"


@router.post("/k")
async def k(r: R):
    if isinstance(r.k, str):
        time.sleep(1)  # FAB101: 8, "time.sleep()"


@router.post("/l")
async def l(r: R):
    if isinstance(r.l, str):
        time.sleep(1)  # FAB101: 8, "time.sleep()"
    else:
        time.sleep(2)  # FAB101: 8, "time.sleep()"


async def n(x: D):
    if isinstance(x.a, str):
        time.sleep(1)  # FAB101: 8, "time.sleep()"
    else:
        time.sleep(2)  # FAB101: 8, "time.sleep()"
    if isinstance(x.b, str):
        time.sleep(3)  # FAB101: 8, "time.sleep()"


@router.post("/o")
async def o(x: str = Body(...), y: str = Query(...), z: str | list[str] = Form(...), w: str | list = ...):
    if isinstance(x, str):
        time.sleep(1)  # FAB101: 8, "time.sleep()"
    if isinstance(y, str):
        time.sleep(2)  # FAB101: 8, "time.sleep()"
    if isinstance(z, str):
        time.sleep(3)  # FAB101: 8, "time.sleep()"
    else:
        time.sleep(4)  # FAB101: 8, "time.sleep()"
    if isinstance(w, str):
        time.sleep(5)  # FAB101: 8, "time.sleep()"
