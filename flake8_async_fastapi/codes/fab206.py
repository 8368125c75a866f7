"""FAB206: message broker or task queue."""

from __future__ import annotations

from flake8_async_fastapi.codes.code import Code

CODE = Code(
    number="FAB206",
    title="message broker or task queue",
    kind="message brokers and task queues: kafka, pika, kombu, celery, nats, mqtt, ...",
    what="""\
Connecting, publishing, flushing and consuming through sync clients of Kafka, RabbitMQ, MQTT, cloud queues; handing
over a task with Celery's `delay` and `apply_async`, RQ's `enqueue`, and waiting for its result.
""",
    why="""\
Handing a task over is a round trip to the broker. While the broker is away, the client retries, and the loop waits
with it: an outage of the queue becomes an outage of every endpoint.
""",
    bad="""\
from celery import Celery
from fastapi import FastAPI

app = FastAPI()
tasks = Celery("tasks", broker="redis://localhost")


@tasks.task
def resize(photo: int) -> None:
    pass


@app.post("/photos/{photo}")
async def upload(photo: int) -> None:
    resize.delay(photo)
""",
    good="""\
from celery import Celery
from fastapi import FastAPI
from fastapi.concurrency import run_in_threadpool

app = FastAPI()
tasks = Celery("tasks", broker="redis://localhost")


@tasks.task
def resize(photo: int) -> None:
    pass


@app.post("/photos/{photo}")
async def upload(photo: int) -> None:
    await run_in_threadpool(resize.delay, photo)
""",
    ignore_when="""\
The broker runs on the same machine and its absence is handled elsewhere.
""",
)
