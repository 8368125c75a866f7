import time
from contextlib import contextmanager


def rows():
    time.sleep(1)
    yield 1


@contextmanager
def locked():
    time.sleep(1)
    yield


class Lock:
    def __enter__(self):
        time.sleep(1)
        return self

    def __exit__(self, *details):
        return None
