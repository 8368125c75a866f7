import time

from missing import helper
from missing.deeper import other
from . import nowhere
from ....too.far import away
from helpers import slow


async def use():
    helper()
    other.thing()
    nowhere()
    away()
    slow()  # FAB101: 4, "time.sleep"
    time.sleep(1)  # FAB101: 4, "time.sleep"
