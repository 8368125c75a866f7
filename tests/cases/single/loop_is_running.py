# why: the loop that code on the loop asks for is running, so the branch for a loop at rest is for other callers
import asyncio
import threading
import time


async def work(): ...


def get_loop():
    try:
        return asyncio.get_event_loop()
    except RuntimeError:
        return asyncio.new_event_loop()


def is_loop_running() -> bool:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True


def starts(url: str):
    loop = get_loop()
    if loop.is_running():
        loop.create_task(work())
    else:
        loop.run_until_complete(work())


def by_helper(loop: asyncio.AbstractEventLoop):
    idle = None if is_loop_running() else loop
    if idle is not None:
        idle.run_until_complete(work())
    if not is_loop_running():
        asyncio.run(work())


def always():
    loop = asyncio.get_event_loop()
    if loop.is_closed():
        loop = asyncio.new_event_loop()
    loop.run_until_complete(work())


class Background:
    """The loop of another thread may well be at rest."""

    def __init__(self):
        self.loop = asyncio.new_event_loop()

    def start(self):
        if not self.loop.is_running():
            threading.Thread(target=self.loop.run_forever).start()
            time.sleep(1)


async def use(background: Background, loop: asyncio.AbstractEventLoop):
    starts("u")
    by_helper(loop)
    always()  # FAB104: 4, "always"
    background.start()  # FAB101: 4, "Background.start()"


class Logger:
    def _loop(self):
        try:
            return asyncio.get_running_loop()
        except Exception:
            loop = asyncio.new_event_loop()
            asyncio.set_event_loop(loop)
            return loop

    def info(self):
        loop = self._loop()
        try:
            is_running = loop.is_running()
        except NotImplementedError:
            is_running = False
        if is_running:
            asyncio.create_task(work())
        else:
            time.sleep(1)
            loop.run_until_complete(work())

    def either(self):
        loop = asyncio.get_event_loop()
        if loop and loop.is_running():
            loop.create_task(work())
        else:
            loop.run_until_complete(work())

    def early(self):
        loop = asyncio.get_event_loop()
        if not (running := loop.is_running()):
            return loop.run_until_complete(work())
        return running

    def elsewhere(self, background: Background):
        running = background.loop.is_running()
        if not running:
            time.sleep(1)


def by_run():
    try:
        loop = asyncio.get_event_loop()
        if loop.is_running():
            loop.create_task(work())
        else:
            loop.run_until_complete(work())
    except RuntimeError:
        asyncio.run(work())


async def log(logger: Logger, background: Background):
    logger.info()
    logger.either()
    logger.early()
    logger.elsewhere(background)  # FAB101: 4, "Logger.elsewhere()"
    by_run()
