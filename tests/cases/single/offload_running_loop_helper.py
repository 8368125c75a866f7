# why: a helper that returns the running loop, or None, always returns the loop where code runs on it
import asyncio
from typing import Optional


def get_running_loop() -> Optional[asyncio.AbstractEventLoop]:
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None


async def work(): ...


class Call:
    def run(self):
        loop = get_running_loop()
        if loop:
            return loop.create_task(work())
        else:
            return asyncio.run(work())

    def wait(self):
        loop = get_running_loop()
        if loop is None:
            asyncio.run(work())

    def always(self):
        asyncio.run(work())


async def runs(call: Call):
    call.run()
    call.wait()
    call.always()  # FAB104: 4, "Call.always()"
