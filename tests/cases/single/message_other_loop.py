# why: what a thread hands to another thread's loop runs there: the helper that does so needs no running loop
import asyncio
import threading

from fastapi import FastAPI

app = FastAPI()


class Background:
    def __init__(self) -> None:
        self.loop = asyncio.new_event_loop()
        self.thread = threading.Thread(target=self.loop.run_forever)
        self.thread.start()

    @staticmethod
    def _stop(loop: asyncio.AbstractEventLoop, thread: threading.Thread) -> None:
        async def stop() -> None:
            loop.stop()

        loop.call_soon_threadsafe(loop.create_task, stop())
        thread.join()

    @staticmethod
    def _stop_here(loop: asyncio.AbstractEventLoop, thread: threading.Thread) -> None:
        loop.create_task(asyncio.sleep(0))
        thread.join()

    def close(self) -> None:
        self._stop(self.loop, self.thread)

    def close_here(self) -> None:
        self._stop_here(self.loop, self.thread)


BACKGROUND = Background()


@app.delete("/closed")
async def closed() -> None:
    BACKGROUND.close()  # FAB102: 4, 'declare closed with plain "def"'


@app.delete("/closed-here")
async def closed_here() -> None:
    BACKGROUND.close_here()  # FAB102: 4, "the rest of it needs the running event loop"
