import time


def load() -> float:
    time.sleep(0.1)
    return 0.5
