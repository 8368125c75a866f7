# why: calls that the user declares harmless
# options: --fab-nonblocking-calls=subprocess.run,time.*
import subprocess
import time


def helper():
    subprocess.run(["ls"])


async def use():
    subprocess.run(["ls"])
    time.sleep(1)
    helper()
    subprocess.call(["ls"])  # FAB501: 4, "call"
