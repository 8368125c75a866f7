# why: float constants decide as integers do
import queue
import threading
import time

SHORT = 0.0


async def use(jobs: queue.Queue, lock: threading.Event, seconds: float):
    time.sleep(0)
    time.sleep(0.0)
    time.sleep(-0.0)
    time.sleep(SHORT)
    lock.wait(timeout=0.0)
    time.sleep(0.5)  # FAB101: 4, "time.sleep"
    time.sleep(seconds)  # FAB101: 4, "time.sleep"
    lock.wait(timeout=0.5)  # FAB102: 4, "wait"
