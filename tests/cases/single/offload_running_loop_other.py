# why: a module that runs a loop in a thread compares the running one with that: what follows otherwise is for the server's loop
import asyncio
import threading

_loop = asyncio.new_event_loop()
threading.Thread(target=_loop.run_forever, daemon=True).start()


async def work() -> None:
    await asyncio.sleep(1)


def run() -> None:
    if asyncio.get_running_loop() is _loop:
        raise RuntimeError
    asyncio.run_coroutine_threadsafe(work(), _loop).result()


async def handle() -> None:
    run()  # FAB102: 4, "run"
