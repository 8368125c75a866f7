# why: servers run on Linux; what a program does on other systems only is not looked at, by whatever it asks for them
import os
import platform
import subprocess
import sys
import time

ON_WINDOWS = sys.platform == "win32"
STARTS = sys.platform.startswith("win")
SYSTEM = platform.system().lower()


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


async def silent_in_other_forms():
    if "darwin" in platform.system().lower():
        time.sleep(1)
    if SYSTEM == "windows" or STARTS:
        time.sleep(1)
    if platform.system().startswith("Win") or sys.platform.lower().startswith(("win", "cyg")):
        time.sleep(1)
    if platform.platform().startswith("Windows") or "macos" in platform.platform().lower():
        time.sleep(1)
    if os.uname().sysname == "Darwin" or platform.uname().system.lower() == "windows":
        time.sleep(1)


def given():
    return "fast"


async def reported_in_other_forms(calendar):
    if "arm64" in platform.platform():
        time.sleep(1)  # FAB101: 8, "sleep"
    if platform.platform().startswith("Linux"):
        time.sleep(1)  # FAB101: 8, "sleep"
    if os.uname().machine == "arm64" or calendar.name == "x":
        time.sleep(1)  # FAB101: 8, "sleep"
    if given().lower() == "slow" or given().startswith("s"):
        time.sleep(1)  # FAB101: 8, "sleep"
    if {"a": "b"}.get("a").lower() == "c":
        time.sleep(1)  # FAB101: 8, "sleep"
    text = "A"
    for part in calendar:
        if text.startswith("B") or text.lower() == "b":
            time.sleep(1)  # FAB101: 12, "sleep"
        text += part
