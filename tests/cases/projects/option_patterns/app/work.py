import contextlib
import sqlite3
import subprocess
import time


def crunch(rows):
    return sum(rows)


class Index:
    def __init__(self):
        time.sleep(1)


class Quick:
    path = "a"

    def __init__(self):
        time.sleep(1)

    def load(self):
        time.sleep(1)


class Store:
    @property
    def size(self):
        return 1

    @property
    def cached_size(self):
        time.sleep(1)
        return 1


def connect_cached():
    time.sleep(1)
    return sqlite3.connect("a")


@contextlib.contextmanager
def cached_lock():
    time.sleep(1)
    yield
    time.sleep(1)


def in_pool(function, *args):
    return function(*args)


def slow():
    subprocess.run(["ls"])


def deep():
    return crunch([1])
