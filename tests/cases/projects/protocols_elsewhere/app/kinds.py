import time
from contextlib import contextmanager

import requests


class Leaving:
    def __enter__(self):
        return self

    def __exit__(self, *details):
        requests.post("u")


class Rows:
    def __iter__(self):
        return self

    def __next__(self):
        time.sleep(1)
        raise StopIteration


class Pages:
    def __iter__(self):
        yield requests.get("u")

    def __len__(self):
        time.sleep(1)
        return 1

    def __getitem__(self, number):
        return requests.get(f"u/{number}")

    def __contains__(self, item):
        time.sleep(1)
        return True


class Quiet:
    def __iter__(self):
        return iter([1])

    def __enter__(self):
        return self

    def __exit__(self, *details):
        return None


@contextmanager
def timed():
    yield
    time.sleep(1)


def numbers():
    yield from Rows()
