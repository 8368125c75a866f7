import time


def wait() -> None:
    time.sleep(1)
