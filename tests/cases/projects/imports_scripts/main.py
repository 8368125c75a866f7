import helpers
from helpers import slow


async def use():
    helpers.slow()  # FAB101: 4, "helpers.py:5"
    slow()  # FAB101: 4, "time.sleep"
    helpers.quick()
