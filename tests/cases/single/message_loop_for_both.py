# why: what plain functions call as well, here by "with", cannot become a coroutine function
import asyncio


class Storage:
    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()

    async def _shut(self) -> None:
        await asyncio.sleep(1)

    def close(self) -> None:
        self._loop.run_until_complete(self._shut())

    def flush(self) -> None:
        self._loop.run_until_complete(self._shut())

    def __enter__(self) -> "Storage":
        return self

    def __exit__(self, *args: object) -> None:
        self.close()

    async def __aenter__(self) -> "Storage":
        return self

    async def __aexit__(self, *args: object) -> None:
        self.flush()  # FAB104: 8, 'make Storage.flush "async def" and await it'
        self.close()  # FAB104: 8, "await the coroutine here, instead of running an event loop in Storage.close"
