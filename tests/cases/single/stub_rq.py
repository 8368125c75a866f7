# why: what rq reads from Redis: registries, workers, the state of a job, how long a queue is; a pipeline only collects
from rq import Queue, SimpleWorker, Worker, get_current_job, requeue_job
from rq.command import send_stop_job_command
from rq.group import Group
from rq.job import Job
from rq.registry import FailedJobRegistry, FinishedJobRegistry, StartedJobRegistry


async def silent(queue: Queue, connection, pipeline):
    registry = FinishedJobRegistry(queue=queue)
    queue.failed_job_registry
    Job.create(print, connection=connection)
    job = queue.create_job(print)
    queue.enqueue(print, 1, pipeline=pipeline)
    queue.enqueue_many([], pipeline=pipeline)
    job.save(pipeline=pipeline)
    job.get_status(refresh=False)
    job.get_meta(refresh=False)
    job.meta["a"] = get_current_job()
    registry.remove("1", pipeline=pipeline)
    Worker([queue], connection=connection, prepare_for_work=False).get_state()
    if queue:
        return Group(connection)
    return None


async def queues(queue: Queue, connection):
    print(len(queue))  # FAB206: 10, "rq.Queue"
    Queue.all(connection)  # FAB206: 4, "rq.Queue.all"
    job = queue.enqueue(print, 1)  # FAB206: 10, "rq.Queue.enqueue"
    return job.is_finished  # FAB206: 11, "is_finished"


async def registries(queue: Queue):
    registry = FinishedJobRegistry(queue=queue)
    registry.get_job_ids()  # FAB206: 4, "get_job_ids"
    registry.remove("1")  # FAB206: 4, "remove"
    registry.remove("1", delete_job=True)  # FAB206: 4, "remove"
    len(FailedJobRegistry(queue=queue))  # FAB206: 4, "FailedJobRegistry"
    if "1" in StartedJobRegistry(queue=queue):  # FAB206: 7, "StartedJobRegistry"
        registry.requeue("1").get_meta()  # FAB206: 8, "requeue"
    return queue.started_job_registry.count  # FAB206: 11, "count"


async def workers(queue: Queue, connection):
    for worker in Worker.all(connection=connection):  # FAB206: 18, "rq.Worker.all"
        worker.get_current_job()  # FAB206: 8, "get_current_job"
    SimpleWorker([queue], connection=connection)  # FAB206: 4, "Worker"
    return Worker.count(connection=connection)  # FAB206: 11, "count"


async def jobs(connection):
    job = Job.fetch("1", connection=connection)  # FAB206: 10, "fetch"
    job.meta["a"] = 1
    job.save_meta()  # FAB206: 4, "save_meta"
    job.save()  # FAB206: 4, "save"
    for result in job.results():  # FAB206: 18, "results"
        print(result.return_value)
    Job.exists("1", connection=connection)  # FAB206: 4, "exists"
    requeue_job("1", connection)  # FAB206: 4, "requeue_job"
    send_stop_job_command(connection, "1")  # FAB206: 4, "send_stop_job_command"
    return Group.fetch("g", connection).get_jobs()  # FAB206: 11, "fetch"
