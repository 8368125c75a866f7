# why: callbacks of the loop run on it, what is handed to an executor or a thread does not
# flags: sync-on-loop
import asyncio
import functools
import threading
import time


class Poller:
    def __init__(self):
        self.loop = asyncio.get_running_loop()
        self.loop.call_later(1, self.tick)

    def tick(self):
        time.sleep(1)  # FAB101: 8, "in loop callback Poller.tick"

    def never(self):
        time.sleep(1)


def with_argument(value):
    time.sleep(1)  # FAB101: 4, "in loop callback with_argument"


def in_executor():
    time.sleep(1)


def in_thread():
    time.sleep(1)


def done(future):
    time.sleep(1)  # FAB101: 4, "in done callback done"


async def schedule():
    loop = asyncio.get_running_loop()
    loop.call_soon(functools.partial(with_argument, 1))
    loop.call_soon(lambda: time.sleep(1))  # FAB101: 27, "in loop callback lambda"
    future = loop.run_in_executor(None, in_executor)
    future.add_done_callback(done)
    threading.Thread(target=in_thread).start()
    threading.Timer(1, in_thread).start()
