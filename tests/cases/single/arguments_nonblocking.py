# why: arguments that make a call not wait
# options: --fab-optional=FAB103
import os
import queue
import threading
import time

lock = threading.Lock()
jobs = queue.Queue()


async def silent():
    lock.acquire(blocking=False)
    lock.acquire(False)
    jobs.get(block=False)
    jobs.get(False)
    jobs.get_nowait()
    jobs.put_nowait(1)
    os.waitpid(1, os.WNOHANG)
    time.sleep(0)


async def blocking(event: threading.Event, thread: threading.Thread):
    lock.acquire()  # FAB103: 4, "acquire"
    jobs.get()  # FAB102: 4, "get"
    jobs.get(True)  # FAB102: 4, "get"
    os.waitpid(1, 0)  # FAB501: 4, "waitpid"
    time.sleep(0.1)  # FAB101: 4, "time.sleep"
    event.wait()  # FAB102: 4, "wait"
    event.set()
    event.is_set()
    thread.join()  # FAB102: 4, "join"
    thread.start()
