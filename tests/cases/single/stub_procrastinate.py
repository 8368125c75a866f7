# why: deferring a job of procrastinate is a query, each with an asynchronous twin; configuring it is not
from procrastinate import App

app = App(connector=None)


@app.task(name="sum")
def add(a: int, b: int) -> int:
    return a + b


@app.task
def bare() -> None: ...


async def send():
    add.defer(a=1, b=2)  # FAB206: 4, "await add.defer_async(...)"
    bare.defer()  # FAB206: 4, "await bare.defer_async()"
    add.configure(lock="x").defer(a=1, b=2)  # FAB206: 4, "await job.defer_async(...)"
    app.configure_task("sum").defer(a=1, b=2)  # FAB206: 4, "await job.defer_async(...)"
    app.open()  # FAB206: 4, "await app.open_async()"
    app.job_manager.list_jobs()  # FAB206: 4, "await app.job_manager.list_jobs_async()"


async def right():
    async with app.open_async():
        await add.defer_async(a=1, b=2)
    return add.configure(queue="q")
