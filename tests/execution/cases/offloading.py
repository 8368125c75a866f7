"""What is handed to a thread runs there; the arguments are evaluated before."""

import asyncio
import concurrent.futures
import contextlib
import functools
import threading

import anyio.to_thread
from blocking_probe import probe
from fastapi import FastAPI
from fastapi.concurrency import contextmanager_in_threadpool, run_in_threadpool

app = FastAPI()
executor = concurrent.futures.ThreadPoolExecutor(1)


def by_to_thread():
    probe("asyncio.to_thread")


def by_partial(value):
    probe("asyncio.to_thread(partial)")


def by_executor():
    probe("run_in_executor")


def by_own_executor():
    probe("run_in_executor, own executor")


def by_threadpool():
    probe("run_in_threadpool")


def by_anyio():
    probe("anyio.to_thread.run_sync")


def in_lambda():
    probe("called by a lambda in a thread")


def argument():
    probe("argument of run_in_threadpool")
    return 1


def executor_argument():
    probe("argument of run_in_executor")
    return print


def nested_outer():
    probe("helper called in the thread")


def calls_helper():
    nested_outer()


def submitted():
    probe("Executor.submit")


def mapped(value):
    probe("Executor.map")


def submitted_done(future):
    probe("concurrent Future.add_done_callback")


def initializer():
    probe("ThreadPoolExecutor(initializer=)")


def thread_target():
    probe("Thread(target=)")


def timer_function():
    probe("Timer(function)")


class Worker(threading.Thread):
    def run(self):
        probe("Thread.run")


@contextlib.contextmanager
def managed():
    probe("contextmanager_in_threadpool, enter")
    yield
    probe("contextmanager_in_threadpool, exit")


@app.get("/helpers")
async def helpers():
    probe("async def endpoint")
    loop = asyncio.get_running_loop()
    await asyncio.to_thread(by_to_thread)
    await asyncio.to_thread(functools.partial(by_partial, 1))
    await loop.run_in_executor(None, by_executor)
    await loop.run_in_executor(executor, by_own_executor)
    await run_in_threadpool(by_threadpool)
    await anyio.to_thread.run_sync(by_anyio)
    await asyncio.to_thread(lambda: in_lambda())
    await run_in_threadpool(calls_helper)
    await run_in_threadpool(abs, argument())
    await loop.run_in_executor(None, executor_argument())
    async with contextmanager_in_threadpool(managed()):
        probe("body of async with")


@app.get("/executors")
async def executors():
    with concurrent.futures.ThreadPoolExecutor(1, initializer=initializer) as pool:
        future = pool.submit(submitted)
        await asyncio.wrap_future(future)
        list(pool.map(mapped, [1]))
    waiting = concurrent.futures.ThreadPoolExecutor(1)
    gate = threading.Event()
    future = waiting.submit(gate.wait)
    future.add_done_callback(submitted_done)
    gate.set()
    await asyncio.wrap_future(future)
    waiting.shutdown()


@app.get("/threads")
async def threads():
    workers = [threading.Thread(target=thread_target), threading.Timer(0, timer_function), Worker()]
    for worker in workers:
        worker.start()
    await asyncio.sleep(0.05)


def drive(client):
    for path in ("helpers", "executors", "threads"):
        client.get(f"/{path}")
    executor.shutdown()


EXPECTED = {
    "async def endpoint": "loop",
    "asyncio.to_thread": "thread",
    "asyncio.to_thread(partial)": "thread",
    "run_in_executor": "thread",
    "run_in_executor, own executor": "thread",
    "run_in_threadpool": "thread",
    "anyio.to_thread.run_sync": "thread",
    "called by a lambda in a thread": "thread",
    "argument of run_in_threadpool": "loop",
    "argument of run_in_executor": "loop",
    "helper called in the thread": "thread",
    "Executor.submit": "thread",
    "Executor.map": "thread",
    "concurrent Future.add_done_callback": "thread",
    "ThreadPoolExecutor(initializer=)": "thread",
    "Thread(target=)": "thread",
    "Timer(function)": "thread",
    "Thread.run": "thread",
    "contextmanager_in_threadpool, enter": "thread",
    "contextmanager_in_threadpool, exit": "thread",
    "body of async with": "loop",
}
ROWS = {
    "asyncio.to_thread": "asyncio.to_thread(func)",
    "run_in_executor": "asyncio.AbstractEventLoop.run_in_executor(func)",
    "run_in_threadpool": "starlette.concurrency.run_in_threadpool(func)",
    "anyio.to_thread.run_sync": "anyio.to_thread.run_sync(func)",
    "Executor.submit": "concurrent.futures.Executor.submit(fn)",
    "Executor.map": "concurrent.futures.Executor.map(fn)",
    "concurrent Future.add_done_callback": "concurrent.futures.Future.add_done_callback(fn)",
    "ThreadPoolExecutor(initializer=)": "concurrent.futures.ThreadPoolExecutor(initializer)",
    "Thread(target=)": "threading.Thread(target)",
    "Timer(function)": "threading.Timer(function)",
    "Thread.run": "threading.Thread.run",
    "contextmanager_in_threadpool, enter": "fastapi.concurrency.contextmanager_in_threadpool(cm)",
}
