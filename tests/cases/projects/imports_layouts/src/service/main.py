from service.tools.wait import pause
from shared_space.helpers import nap
from .tools import wait


async def use():
    pause()  # FAB101: 4, "time.sleep"
    nap()  # FAB101: 4, "time.sleep"
    wait.pause()  # FAB101: 4, "time.sleep"
