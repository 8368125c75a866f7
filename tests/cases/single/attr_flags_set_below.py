# why: a flag that a base class begins with and a method of a derived class, a mixin or another base sets can be either
import asyncio
import time


class Channel:
    def __init__(self) -> None:
        self.running = False
        self.mode = "off"
        self.never = False


class Own(Channel):
    async def start(self) -> None:
        self.running = True
        self.mode = "on"
        await self.loop()

    async def loop(self) -> None:
        while self.running:
            time.sleep(1)  # FAB101: 12, "time.sleep"
            await asyncio.sleep(1)

    async def guard(self) -> None:
        if not self.running:
            return
        time.sleep(1)  # FAB101: 8, "time.sleep"

    async def by_mode(self) -> None:
        if self.mode == "on":
            time.sleep(1)  # FAB101: 12, "time.sleep"

    async def dead(self) -> None:
        if self.never:
            time.sleep(1)


class Switch:
    def enable(self) -> None:
        self.running = True


class Mixed(Switch, Channel):
    async def loop(self) -> None:
        if self.running:
            time.sleep(1)  # FAB101: 12, "time.sleep"


class BegunBelow(Switch):
    def __init__(self) -> None:
        self.running = False

    async def loop(self) -> None:
        if self.running:
            time.sleep(1)  # FAB101: 12, "time.sleep"
