# why: what returns nothing cannot be awaited, also behind a thread; a coroutine that comes out of there still must be
import asyncio
import threading
import time


class Listener:
    def __init__(self) -> None:
        self.threads: list[threading.Thread] = []

    def stop(self):
        if not self.threads:
            return
        for thread in self.threads:
            thread.join()

    def declared(self) -> None:
        time.sleep(1)

    def unknown(self, after):
        time.sleep(1)
        return after

    def later(self):
        time.sleep(1)
        return asyncio.sleep(1)


async def work(listener: Listener, after) -> None:
    await listener.stop()  # FAB102: 10, "run it with \"await asyncio.to_thread(listener.stop)\""
    await listener.declared()  # FAB101: 10, "run it with \"await asyncio.to_thread(listener.declared)\""
    await listener.later()  # FAB101: 10, "run it with \"await (await asyncio.to_thread(listener.later))\""
    await listener.unknown(after)  # FAB101: 10, "run it with \"await (await asyncio.to_thread(listener.unknown, ...))\""
