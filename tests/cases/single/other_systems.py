# why: servers run on Linux; what a program does on other systems only is not looked at, by whatever it asks for them
import os
import platform
import subprocess
import sys
import time

ON_WINDOWS = sys.platform == "win32"


def prepare():
    if platform.system() != "Windows":
        return
    subprocess.run(["color"])


async def silent():
    prepare()
    if sys.platform == "win32" or os.name == "nt":
        time.sleep(1)
    if sys.platform.startswith("win"):
        time.sleep(1)
    if ON_WINDOWS:
        time.sleep(1)
    if platform.system() in ("Windows", "Darwin"):
        time.sleep(1)


async def reported():
    if sys.platform != "win32":
        time.sleep(1)  # FAB101: 8, "sleep"
    if os.name == "posix":
        time.sleep(1)  # FAB101: 8, "sleep"
    if platform.system() == "Windows":
        time.sleep(1)
    else:
        time.sleep(1)  # FAB101: 8, "sleep"
    if sys.argv == "x":
        time.sleep(1)  # FAB101: 8, "sleep"
    if platform.release() == "x":
        time.sleep(1)  # FAB101: 8, "sleep"
