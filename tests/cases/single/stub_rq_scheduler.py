# why: rq-scheduler keeps its jobs in Redis; its list of them is a generator that fetches each
from redis import Redis
from rq_scheduler import Scheduler


async def silent(connection: Redis):
    scheduler = Scheduler(connection=connection)
    return scheduler.get_jobs()


async def schedules(scheduler: Scheduler, when, delay):
    job = scheduler.enqueue_at(when, print)  # FAB206: 10, "enqueue_at"
    job.get_meta()  # FAB206: 4, "get_meta"
    scheduler.enqueue_in(delay, print)  # FAB206: 4, "enqueue_in"
    scheduler.cron("* * * * *", func=print)  # FAB206: 4, "cron"
    for waiting in scheduler.get_jobs():  # FAB206: 19, "get_jobs"
        scheduler.cancel(waiting)  # FAB206: 8, "cancel"
    list(scheduler.get_jobs())  # FAB206: 4, "get_jobs"
    return job in scheduler  # FAB206: 11, "Scheduler"
