# why: a controller is asked for each tag, and when its driver is opened
from pycomm3 import CIPDriver, LogixDriver


async def ask(plc: LogixDriver):
    with LogixDriver("192.168.1.2") as opened:  # FAB202: 9, "LogixDriver"
        opened.read("tag")  # FAB202: 8, "pycomm3.LogixDriver.read()"
    plc.write("tag", 1)  # FAB202: 4, "pycomm3.LogixDriver.write()"
    CIPDriver.discover()  # FAB202: 4, "pycomm3.CIPDriver.discover()"


async def right(plc: LogixDriver):
    return plc.tags, plc.connected, LogixDriver("192.168.1.2")
