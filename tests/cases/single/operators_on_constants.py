# why: what an operator makes of constants is not one of them
import time


async def counted():
    attempt = 1
    attempt += 1
    if attempt == 2:
        time.sleep(1)  # FAB101: 8, "time.sleep"


async def negated():
    level = 1
    lower = -level
    if lower == -1:
        time.sleep(1)  # FAB101: 8, "time.sleep"
