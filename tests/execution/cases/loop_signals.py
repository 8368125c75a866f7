"""A signal handler of the loop runs on the loop. It needs the main thread, so not the loop of the test client."""

import asyncio
import os
import signal

from blocking_probe import probe
from fastapi import FastAPI

app = FastAPI()


def on_signal():
    probe("add_signal_handler")


async def main():
    loop = asyncio.get_running_loop()
    loop.add_signal_handler(signal.SIGUSR1, on_signal)
    os.kill(os.getpid(), signal.SIGUSR1)
    await asyncio.sleep(0.01)
    loop.remove_signal_handler(signal.SIGUSR1)


def drive(client):
    asyncio.run(main())


EXPECTED = {"add_signal_handler": "loop"}
ROWS = {"add_signal_handler": "asyncio.AbstractEventLoop.add_signal_handler(callback)"}
