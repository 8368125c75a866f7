# why: the user's own function that runs its argument in a thread
# options: --fab-offload-calls=internal.threads.run
import time

from internal import threads
from internal.threads import run


def slow():
    time.sleep(1)


async def use():
    await threads.run(slow)
    await run(lambda: slow())
    await run(slow())  # FAB101: 14, "slow"
