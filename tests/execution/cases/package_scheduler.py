"""APScheduler: `def` jobs in the loop's default executor, listeners on the loop."""

import asyncio

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from blocking_probe import probe
from fastapi import FastAPI

app = FastAPI()


def job():
    probe("add_job def")


async def async_job():
    probe("add_job async def")


def listener(event):
    probe("add_listener def")


@app.get("/")
async def endpoint():
    scheduler = AsyncIOScheduler()
    scheduler.add_listener(listener)
    scheduler.start()
    scheduler.add_job(job)
    scheduler.add_job(async_job)

    @scheduler.scheduled_job("date")
    def scheduled():
        probe("scheduled_job def")

    await asyncio.sleep(0.2)
    scheduler.shutdown()


def drive(client):
    client.get("/")


EXPECTED = {
    "add_job def": "thread",
    "add_job async def": "loop",
    "add_listener def": "loop",
    "scheduled_job def": "thread",
}
ROWS = {
    "add_job def": "apscheduler.schedulers.base.BaseScheduler.add_job(func)",
    "add_listener def": "apscheduler.schedulers.asyncio.AsyncIOScheduler.add_listener(callback)",
    "scheduled_job def": "apscheduler.schedulers.base.BaseScheduler.scheduled_job(return)",
}
