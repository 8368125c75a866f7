# why: ending a session of ZooKeeper waits for its thread; a job of gradio_client is a future and waited for as one
import asyncio

from gradio_client import Client
from kazoo.client import KazooClient

client = KazooClient(hosts="zoo:2181")


async def stop():
    client.stop()  # FAB304: 4, "kazoo.client.KazooClient.stop"
    client.restart()  # FAB304: 4, "kazoo.client.KazooClient.restart"
    client.close()


async def wait_for(model: Client, text: str):
    job = model.submit(text)
    job.add_done_callback(print)
    if job.done() or job.running():
        await asyncio.to_thread(job.exception)
    job.exception(timeout=0.2)  # FAB205: 4, "gradio_client.client.Job.exception"
    return job.result()  # FAB205: 11, "gradio_client.client.Job.result"
