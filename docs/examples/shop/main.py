"""The application."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from fastapi import BackgroundTasks, FastAPI, Request, UploadFile
from fastapi.concurrency import run_in_threadpool

from shop.clients import RatesClient, retry_delay
from shop.receipts import render_receipt, send_receipt
from shop.security import CustomerDep
from shop.settings import load_settings


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncIterator[None]:
    settings = load_settings(Path("shop.toml"))
    app.state.rates = RatesClient(settings.rates)
    app.state.receipts = Path(settings.receipts)
    yield


app = FastAPI(lifespan=lifespan)


@app.get("/price")
async def price(request: Request, euros: float, currency: str) -> float:
    rates: RatesClient = request.app.state.rates
    return euros * rates.rate(currency)


@app.post("/orders/{order}/pay")
async def pay(order: int, attempts: int, customer: CustomerDep) -> bool:
    for attempt in range(attempts):
        if await charge(order, customer.id):
            return True
        retry_delay(attempt)
    return False


async def charge(order: int, customer: int) -> bool:
    return order % 2 == customer % 2


@app.post("/orders/{order}/receipt")
async def receipt(order: int, customer: CustomerDep, tasks: BackgroundTasks, request: Request) -> None:
    path = render_receipt(order, request.app.state.receipts)
    tasks.add_task(send_receipt, customer.email, path)


@app.post("/orders/{order}/photo")
async def photo(order: int, picture: UploadFile) -> int:
    return len(picture.file.read())


# Not reported, although all of it waits: FastAPI runs a plain `def` in a thread, and so does `run_in_threadpool`.


@app.get("/price/plain")
def plain_price(request: Request, euros: float, currency: str) -> float:
    rates: RatesClient = request.app.state.rates
    return euros * rates.rate(currency)


@app.post("/orders/{order}/receipt/offloaded")
async def offloaded_receipt(order: int, customer: CustomerDep, tasks: BackgroundTasks, request: Request) -> None:
    path = await run_in_threadpool(render_receipt, order, request.app.state.receipts)
    tasks.add_task(send_receipt, customer.email, path)
