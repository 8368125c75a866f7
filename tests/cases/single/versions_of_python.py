# why: branches for versions of Python that FastAPI does not run with any more are not looked at
import asyncio
import sys
import time

from fastapi import FastAPI

app = FastAPI()


@app.get("/dead")
async def dead():
    if sys.version_info >= (3, 9):
        await asyncio.to_thread(time.sleep, 1)
    else:
        time.sleep(1)
    if sys.version_info < (3, 8) or sys.version_info[:2] < (3, 9) or sys.version_info.minor < 7:
        time.sleep(1)
    if sys.version_info.major < 3 or sys.version_info[0] <= 2 or sys.version_info[1] < 9:
        time.sleep(1)
    is_old = sys.version_info < (3, 7)
    if is_old:
        time.sleep(1)


@app.get("/alive")
async def alive():
    if sys.version_info >= (3, 11):
        await asyncio.sleep(1)
    else:
        time.sleep(1)  # FAB101: 8, "time.sleep"
    if sys.version_info < (3, 12, 1) or sys.version_info.minor <= 9:
        time.sleep(1)  # FAB101: 8, "time.sleep"
    if sys.version_info > (3, 8):
        time.sleep(1)  # FAB101: 8, "time.sleep"
    if sys.version_info[:2] <= (3, 9):
        time.sleep(1)  # FAB101: 8, "time.sleep"
    if sys.version_info.micro > 3:
        time.sleep(1)  # FAB101: 8, "time.sleep"
